/** For the classic script, which has no `import.meta`: its tag's address, or nothing where it is inlined. */
export const scriptFolder = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
