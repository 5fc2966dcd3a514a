/** What a connection string of EventStoreDB says that must be known before anything connects. */
export interface EventStoreDbConnection {
  /** As the client takes it. */
  url: string;
  username: string;
  password: string;
}

/** A connection string that cannot be used: why, in Vietnamese and English, without a word of what it holds. */
export class ConnectionRefused extends Error {
  constructor(vi: string, en: string) {
    super(`${vi} / ${en}`);
    this.name = 'ConnectionRefused';
  }
}

const SHAPE =
  /^esdb(?:\+discover)?:\/\/(?:([^:@/?]+):([^@/?]+)@)?[^\s@/?,:]+(?::\d+)?(?:,[^\s@/?,:]+(?::\d+)?)*\/?(?:\?([^?\s]*))?$/;

/**
 * Reads `esdb://[account:password@]host[:port][,host…][?tls=false&…]`, or `esdb+discover://…`.
 * @throws ConnectionRefused
 */
export function eventStoreDbConnection(url: string): EventStoreDbConnection {
  const [matched, username, password, query = ''] = SHAPE.exec(url) ?? [];
  if (matched === undefined) {
    throw new ConnectionRefused(
      'phải là embedded hoặc esdb://[tài khoản:mật khẩu@]máy[:cổng][,máy…][?tls=false]',
      'is embedded or esdb://[account:password@]host[:port][,host…][?tls=false]',
    );
  }
  const options = new Map([...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value]));
  if (options.has('throwonappendfailure')) {
    throw new ConnectionRefused(
      'không được đặt throwOnAppendFailure: xung đột phải báo lỗi',
      'throwOnAppendFailure may not be set: a conflict must be an error',
    );
  }
  // The client takes it, and checks the certificate all the same.
  if (options.has('tlsverifycert')) {
    throw new ConnectionRefused(
      'không đặt được tlsVerifyCert: hãy nêu tệp chứng thư của đơn vị cấp bằng tlsCAFile',
      'tlsVerifyCert has no effect: name the file of the authority by tlsCAFile',
    );
  }
  if (username === undefined && options.get('tls') !== 'false') {
    throw new ConnectionRefused(
      'kết nối TLS cần tài khoản:mật khẩu@; nếu không mã hóa, hãy thêm ?tls=false',
      'a TLS connection needs account:password@; without encryption add ?tls=false',
    );
  }
  return { url, username: decodeURIComponent(username ?? ''), password: decodeURIComponent(password ?? '') };
}
