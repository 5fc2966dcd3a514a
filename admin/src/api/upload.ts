import { refusalOf, spoken } from './http.ts';
import { Problem } from './problem.ts';

/**
 * Sends a file as the body of a request, telling how far it has got: what a fetch cannot tell.
 * @param onProgress told the part that is sent, 0 to 1
 * @throws Problem; the signal's reason if it was stopped
 */
export function upload<Body>(
  path: string,
  file: Blob,
  { onProgress, signal }: { onProgress: (part: number) => void; signal: AbortSignal },
): Promise<Body> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', spoken());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(JSON.parse(request.responseText) as Body);
      const response = new Response(request.responseText, { status: request.status });
      refusalOf(response, path).then(reject, reject);
    };
    request.onerror = () => reject(new Problem({ code: 'console/offline', status: 0 }));
    request.onabort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
