import { reach, type Query } from './http.ts';

/** Fetches a file and hands it to the browser to keep: addresses with what a person typed never reach its history. */
export async function download(path: string, query: Query | undefined, filename: string): Promise<void> {
  const response = await reach('GET', path, { query });
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
