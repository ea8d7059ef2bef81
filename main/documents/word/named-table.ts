import { Table, type IContext, type ITableOptions, type IXmlableObject } from 'docx';

/** A table with a name for those who cannot see it; docx writes none. */
export class NamedTable extends Table {
  readonly #name: string;

  constructor(name: string, options: ITableOptions) {
    super(options);
    this.#name = name;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context);
    const properties = childrenOf(childrenOf(table, 'w:tbl')[0], 'w:tblPr');
    properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.#name } } });
    return table;
  }
}

/** The list of children that docx has made for that element; it is docx's own, not a copy. */
function childrenOf(node: unknown, element: string): unknown[] {
  const children: unknown =
    typeof node === 'object' && node !== null ? Reflect.get(node, element) : undefined;
  if (!Array.isArray(children)) throw new Error(`docx wrote no children in ${element}`);
  return children;
}
