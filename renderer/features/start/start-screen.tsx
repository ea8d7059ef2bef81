import { lazy, Suspense } from 'react';
import type { AppState } from '#preload/contract.ts';
import { FailedScreen } from './failed-screen.tsx';
import { LockedScreen } from './locked-screen.tsx';

/* Seen once or never again; the daily way in does not wait for their code. */
const FirstStart = lazy(async () => ({ default: (await import('./first-start.tsx')).FirstStart }));
const RecoveryScreen = lazy(async () => ({
  default: (await import('./recovery-screen.tsx')).RecoveryScreen,
}));
const MendPassphrase = lazy(async () => ({
  default: (await import('./mend-passphrase.tsx')).MendPassphrase,
}));

/** The screens before the data is open, and the one that mends a lost passphrase. */
export function StartScreen({ state }: { readonly state: AppState }) {
  return (
    <Suspense fallback={null}>
      <Stage state={state} />
    </Suspense>
  );
}

function Stage({ state }: { readonly state: AppState }) {
  switch (state.stage) {
    case 'first-start':
      return <FirstStart osLock={state.osLock} settings={state.settings} />;
    case 'recovery':
      return <RecoveryScreen code={state.code} />;
    case 'locked':
      return <LockedScreen {...state} />;
    case 'failed':
      return <FailedScreen code={state.code} folder={state.folder} />;
    case 'open':
      return <MendPassphrase />;
  }
}
