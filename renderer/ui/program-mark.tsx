import './program-mark.css';

/** A small web of five spokes, the program's sign. */
export function ProgramMark() {
  return (
    <svg className="program-mark" viewBox="-12 -12 24 24" aria-hidden="true">
      <path d="M0-10 9.5-3.1 5.9 8.1-5.9 8.1-9.5-3.1Z" />
      <path className="program-mark-inner" d="M0-7 5.2-1.7 3.5 4.9-2.4 3.2-6.6-2.2Z" />
    </svg>
  );
}
