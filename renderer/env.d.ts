/** What the build puts into the window's code. */
interface ImportMetaEnv {
  readonly VITE_VERSION: string;
}
