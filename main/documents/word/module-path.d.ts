/** The built path of a module that runs in a thread of its own. */
declare module '*?modulePath' {
  const path: string;
  export default path;
}
