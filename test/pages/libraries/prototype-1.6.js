// How Prototype.js 1.6 changes built-ins.
{
  Object.toJSON = (value) => (typeof value === 'string' ? `"${value}"` : Object.prototype.toString.call(value));
  Array.prototype.toJSON = function () {
    return `[${this.map(Object.toJSON).join(', ')}]`;
  };
  String.prototype.toJSON = function () {
    return `"${this}"`;
  };
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  Object.keys = (object) => {
    const keys = [];
    for (const key in object) keys.push(key);
    return keys;
  };
  window.Element = function (name) {
    return document.createElement(name);
  };
}
