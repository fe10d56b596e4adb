// How MooTools 1.4 changes built-ins.
{
  Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);
  Object.keys = (object) => {
    const keys = [];
    for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key);
    return keys;
  };
  const { bind } = Function.prototype;
  Function.prototype.bind = function (that, given) {
    return bind.call(this, that, ...(given === undefined ? [] : Array.isArray(given) ? given : [given]));
  };
  Object.assign(Array.prototype, {
    each(run) {
      this.forEach(run);
    },
    getLast() {
      return this[this.length - 1];
    },
    empty() {
      this.length = 0;
      return this;
    },
  });
  Object.assign(Element.prototype, {
    get(name) {
      return this.getAttribute(name);
    },
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    empty() {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
  });
}
