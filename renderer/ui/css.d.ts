import 'react';

declare module 'react' {
  /** Custom properties, through which a component gives measures to its sheet. */
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
