/**
 * The blocks in the editor: each shows the live element, with its attributes in the sidebar. Core knows the rest from
 * block.json. The elements are defined in the frame of the editor by the `script` of each block.
 */
(function () {
  const { createElement, Fragment, useRef, useEffect } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl, ToggleControl, Disabled } = wp.components;
  const { __ } = wp.i18n;
  const { blocks, details, changes, accent, language } = window.dnWidgetsEditor;

  /** The control of an attribute. */
  function control(attribute, value, set) {
    const { key, kind, label, help } = attribute;
    const common = { key, label, help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
    if (kind === 'flag') {
      return createElement(ToggleControl, { ...common, checked: Boolean(value), onChange: set });
    }
    if (kind === 'text') {
      return createElement(TextControl, { ...common, value: value || '', onChange: set });
    }
    const options = (attribute.choices || []).map(([option, name]) => ({ value: option, label: name }));
    const parse = kind === 'number' ? (text) => set(Number(text)) : set;
    return createElement(SelectControl, { ...common, value: String(value), options, onChange: parse });
  }

  /** The element's attributes, as React sets them. */
  function attributesOf(block, values) {
    const set = { lang: language };
    for (const { name, key, kind, initial } of block.attributes) {
      const value = values[key];
      if (value === undefined || value === '' || value === initial) {
        continue;
      }
      set[name] = kind === 'flag' ? '' : String(value);
    }
    return set;
  }

  /** The clinic's changes, parsed by the frame that the element is in. */
  function applyChanges(content) {
    if (content && changes) {
      content.changes = content.ownerDocument.defaultView.JSON.parse(changes);
    }
  }

  function edit(block) {
    return function Edit({ attributes, setAttributes }) {
      const content = useRef();
      useEffect(() => {
        applyChanges(content.current);
        if (content.current && accent) {
          content.current.style.setProperty('--dn-accent', accent);
        }
      }, []);
      const controls = block.attributes.map((attribute) =>
        control(attribute, attributes[attribute.key], (value) => setAttributes({ [attribute.key]: value })),
      );
      // An attribute that is gone has to be gone from the element too.
      const set = attributesOf(block, attributes);
      return createElement(
        Fragment,
        null,
        createElement(
          InspectorControls,
          null,
          createElement(PanelBody, { title: __('Settings', 'dry-needling-widgets') }, ...controls),
        ),
        createElement(
          'div',
          useBlockProps({ className: 'dn-widgets-block' }),
          createElement(
            Disabled,
            null,
            createElement('dn-content', { ...details, ref: content }, createElement(block.tag, set)),
          ),
        ),
      );
    };
  }

  for (const block of blocks) {
    wp.blocks.registerBlockType(block.name, { edit: edit(block), save: () => null });
  }
})();
