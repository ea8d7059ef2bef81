/** The reader of PDFs, which nobody needs before there is one to see. */
export const loadPages = () => import('./pages.tsx');
