/** Packages without types, as far as tests use them. */
declare module 'pngjs' {
  interface Picture {
    width: number;
    height: number;
    data: Buffer;
  }
  export class PNG implements Picture {
    constructor(size: { width: number; height: number });
    width: number;
    height: number;
    data: Buffer;
    static bitblt(from: Picture, to: Picture, ...places: number[]): void;
    static sync: { read(file: Buffer): Picture; write(picture: Picture): Buffer };
  }
}

declare module 'text-readability' {
  const readability: { fleschKincaidGrade(text: string): number };
  export default readability;
}
