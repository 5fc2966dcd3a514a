/** SQLite's result codes for what the disk refuses: SQLITE_READONLY, _IOERR, _FULL, _CANTOPEN. */
const REFUSED_BY_DISK = new Set([8, 10, 13, 14]);
const SQLITE_FULL = 13;
const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NOT_WRITTEN = new Set([...NO_SPACE, 'EIO', 'EROFS']);

/**
 * What the disk refused, if that is why something failed: `full` when there is no space left, `refused` for every other
 * reason. Both pass without a change to what was asked, so it may be tried again.
 * @param error as thrown by SQLite or by a call on a file, or an error that names such a one as its cause
 */
export function storageFaultOf(error: unknown): 'full' | 'refused' | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, errcode, cause } = error as { code?: unknown; errcode?: unknown; cause?: unknown };
  if (typeof errcode === 'number' && REFUSED_BY_DISK.has(errcode & 0xff)) {
    return (errcode & 0xff) === SQLITE_FULL ? 'full' : 'refused';
  }
  if (typeof code === 'string' && NOT_WRITTEN.has(code)) return NO_SPACE.has(code) ? 'full' : 'refused';
  return storageFaultOf(cause);
}
