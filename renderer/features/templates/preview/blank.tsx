/** A place to write in, under its heading; here it stays empty. */
export function Blank({ heading }: { readonly heading: string }) {
  return (
    <div className="form-view-blank">
      <p>{heading}</p>
      <div aria-hidden="true" />
    </div>
  );
}
