/** A page that Storybook draws. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
