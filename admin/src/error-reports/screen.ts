/** What stands for an id in an address that is sent along. */
const ID = '{id}';

/** The address of a screen without anything that names a person or a file: no ids, nothing that was searched for. */
export function screenOf(pathname: string): string {
  const parts = pathname.split('/').map((part) => (/^[A-Za-z][A-Za-z.-]*$/.test(part) || part === '' ? part : ID));
  return parts.join('/').slice(0, 200) || '/';
}
