/** For the classic script, which has no `import.meta`: the `src` of its tag, or nothing if it is inlined. */
export const scriptFolder = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
