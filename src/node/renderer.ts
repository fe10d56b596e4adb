/** Loads the renderer, an optional peer dependency: who renders nothing has no need of it. */
async function load() {
  const [{ LitElementRenderer, render }, { collectResultSync }] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
  ]);
  return { LitElementRenderer, toText: (value: unknown) => collectResultSync(render(value)) };
}

const loaded = await load().catch((cause: unknown) => ({ cause }));

/** The renderer; where it can't be loaded, an error says how to install it. */
export function renderer() {
  if (!('cause' in loaded)) return loaded;
  throw new Error("renderStatic can't load its renderer; install it with: npm install @lit-labs/ssr@4.1.0", loaded);
}
