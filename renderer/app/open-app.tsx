import { RouterProvider } from '@tanstack/react-router';
import { CloseGuard } from './close-guard.tsx';
import { router } from './routes.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';

/** The program once the data is open. */
export function OpenApp() {
  return (
    <>
      <RouterProvider router={router} />
      <CloseGuard />
      <UnsavedNotice />
    </>
  );
}
