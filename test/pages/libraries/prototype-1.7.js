// How Prototype.js 1.7 changes built-ins.
{
  const list = (given) => {
    if (!given) return [];
    if ('toArray' in Object(given)) return given.toArray();
    let { length = 0 } = given;
    const made = new Array(length);
    while (length--) made[length] = given[length];
    return made;
  };
  const collect = function (run = (each) => each, context) {
    const made = [];
    for (let index = 0; index < this.length; index++) made[index] = run.call(context, this[index], index, this);
    return made;
  };
  Array.from = list;
  Object.assign(Array.prototype, {
    toArray() {
      return [].concat(this);
    },
    entries() {
      return this.toArray();
    },
    map: collect,
    collect,
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    inspect: () => '[]',
  });
  Element.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  Element.prototype.replace = Element.prototype.update = function () {
    return this;
  };
  const { prototype } = Element;
  window.Element = function (name) {
    return document.createElement(name);
  };
  window.Element.prototype = prototype;
  const { bind } = Function.prototype;
  Function.prototype.bind = function (...given) {
    return bind.apply(this, given);
  };
}
