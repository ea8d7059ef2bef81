/** Looks at the screen that stands there now. */
export type Look = (screen: string) => Promise<void>;
