/** `npm run openapi`: writes the description of the interface and the types that the console takes from it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clientTypes, openapiDocument } from './openapi-document.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const document = openapiDocument();
await mkdir(at('openapi'), { recursive: true });
await mkdir(at('admin/src/api'), { recursive: true });
await writeFile(at('openapi/openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
await writeFile(at('admin/src/api/schema.d.ts'), await clientTypes(document));
