/** What this project reads and changes of the custom elements manifest. */
export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

interface Module {
  kind: string;
  path: string;
  declarations: Declared[];
  exports: Export[];
}

interface Export {
  kind: string;
  name: string;
  declaration: Reference;
}

interface Reference {
  name: string;
  module: string;
}

/** A class in the manifest: an element, or the event of one. */
export interface Declared {
  name: string;
  tagName?: string;
  summary?: string;
  superclass?: { name: string };
  attributes?: Named[];
  members?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

/** An item of a class: an attribute, a member, an event, a slot, a part or a property of CSS. */
export interface Named {
  name: string;
  description?: string;
  kind?: string;
  privacy?: string;
  attribute?: string;
  fieldName?: string;
  readonly?: boolean;
  static?: boolean;
  type?: { text: string };
}
