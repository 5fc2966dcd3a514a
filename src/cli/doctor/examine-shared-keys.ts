import type { Config } from '../../config.ts';
import { StoreUnavailable } from '../../stores/event-store.ts';
import { configuredKept, keptToRead } from '../named-kept.ts';
import { namedLedger } from '../named-ledger.ts';
import type { Finding } from './finding.ts';

const KEYS = 'kho khóa / key store';
const LEDGER = 'sổ hủy khóa / ledger of destructions';

/** Whether the master key opens the keys that processes share, and their ledger of destructions with its copy. */
export async function* examineSharedKeys(config: Config): AsyncGenerator<Finding> {
  try {
    const { ledger, close } = await keptToRead(configuredKept(config));
    await close();
    yield { what: KEYS, said: 'MongoDB (SHARED_STORE): khóa chính mở được / the master key opens it' };
    const copied = namedLedger(config.destructions)?.subjects.size ?? 0;
    const copy = `bản chép / copy ${config.destructions}: ${copied}; so-goc backup chép tiếp / brings it up to date`;
    yield { what: LEDGER, said: `${ledger!.subjects.size} khóa / keys, ${copy}` };
  } catch (error) {
    yield faultOf(error as Error);
  }
}

function faultOf(error: Error): Finding {
  const said = error.message;
  if (/^Ledger/.test(error.name)) return { what: LEDGER, said, todo: PUT_BACK };
  return { what: KEYS, said, todo: error instanceof StoreUnavailable ? OUT_OF_REACH : OTHER_KEY };
}

const PUT_BACK = {
  vi: 'MongoDB đã bị đưa về trạng thái cũ: dừng mọi tiến trình, khôi phục cả khóa lẫn sổ hủy khóa từ bản mới hơn.',
  en: 'MongoDB was put back to an earlier state: stop every process, restore keys and ledger from a newer one.',
};

const OUT_OF_REACH = {
  vi: 'Kiểm tra SHARED_STORE, mạng và máy chủ MongoDB.',
  en: 'Check SHARED_STORE, the network and the MongoDB server.',
};

const OTHER_KEY = {
  vi: 'Dùng đúng MASTER_KEY của các khóa này và đúng cơ sở dữ liệu trong SHARED_STORE.',
  en: 'Use the MASTER_KEY that these keys were made with, and the right database in SHARED_STORE.',
};
