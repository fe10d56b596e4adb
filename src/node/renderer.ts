/** Loads Lit SSR, an optional peer dependency that is only needed for rendering. */
async function load() {
  const [{ LitElementRenderer, render }, { collectResultSync }] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
  ]);
  return { LitElementRenderer, toText: (value: unknown) => collectResultSync(render(value)) };
}

const loaded = await load().catch((cause: unknown) => ({ cause }));

/** The renderer. If it can't be loaded, the error says how to install it. */
export function renderer() {
  if (!('cause' in loaded)) return loaded;
  throw new Error("renderStatic can't load its renderer; install it with: npm install @lit-labs/ssr@4.1.0", loaded);
}
