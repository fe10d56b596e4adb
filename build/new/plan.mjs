import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

/**
 * What is left to do by hand.
 * @typedef {[file: string, task: string][]} Tasks
 */

/** An error in the input; only its message is shown. */
export class InputError extends Error {}

/** The files that a command will write. Nothing is written until all are planned. */
export class Plan {
  /** @type {Map<string, string>} The text of each, by its path in the repository. */
  #texts = new Map();

  /** @param {URL} root The folder of the repository. */
  constructor(root) {
    this.root = root;
  }

  get files() {
    return [...this.#texts.keys()];
  }

  /** @param {string} file */
  read(file) {
    return this.#texts.get(file) ?? readFileSync(new URL(file, this.root), 'utf8');
  }

  /**
   * Adds a new file.
   * @param {string} file
   * @param {string} text
   */
  add(file, text) {
    if (existsSync(new URL(file, this.root))) throw new InputError(`${file} exists already`);
    this.#texts.set(file, text);
  }

  /**
   * Changes a file; an edit without effect is a bug of the command, not of its input.
   * @param {string} file
   * @param {(text: string) => string} edit
   */
  edit(file, edit) {
    const text = this.read(file);
    const edited = edit(text);
    if (edited === text) throw new Error(`${file} is no longer as build/new expects it`);
    this.#texts.set(file, edited);
  }

  /**
   * Adds lines to a file, before the first match of a pattern.
   * @param {string} file
   * @param {RegExp} place
   * @param {string} lines
   */
  insert(file, place, lines) {
    this.edit(file, (text) => text.replace(place, (found) => lines + found));
  }

  /** Writes every file, formatted. */
  async write() {
    const formatted = await Promise.all([...this.#texts].map(([file, text]) => this.#format(file, text)));
    for (const [url, text] of formatted) {
      mkdirSync(dirname(url.pathname), { recursive: true });
      writeFileSync(url, text);
    }
  }

  /**
   * @param {string} file
   * @param {string} text
   * @returns {Promise<[URL, string]>}
   */
  async #format(file, text) {
    const url = new URL(file, this.root);
    const { inferredParser } = await getFileInfo(url);
    if (!inferredParser) return [url, text];
    return [url, await format(text, { ...(await resolveConfig(url)), filepath: file })];
  }
}
