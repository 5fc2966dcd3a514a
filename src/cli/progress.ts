/** A line on standard error that tells how far a long work has got: redrawn on a terminal, seldom elsewhere. */
export interface Progress {
  at(done: number, total?: number): void;
  end(): void;
}

const EVERY_MS = { terminal: 100, file: 5000 };
const WIDTH = 30;
const SPEAKS_AFTER_MS = 3000;

/** @param label what is being done */
export function progress(label: string): Progress {
  const { stderr } = process;
  const terminal = stderr.isTTY;
  const began = Date.now();
  let drawn = 0;
  let last = '';
  const draw = () => {
    stderr.write(terminal ? `\r\x1b[K${last}` : `${last}\n`);
    drawn = Date.now();
  };
  return {
    at(done, total) {
      const count = done.toLocaleString('vi-VN');
      const of = total && `${bar(done / total)} ${count}/${total.toLocaleString('vi-VN')}`;
      last = total ? `${label} ${of}${left(Date.now() - began, done / total)}` : `${label} ${count}`;
      if (Date.now() - drawn >= (terminal ? EVERY_MS.terminal : EVERY_MS.file)) draw();
    },
    end() {
      if (last === '') return;
      draw();
      if (terminal) stderr.write('\n');
    },
  };
}

/** How long it takes on, if it goes on as it went: told after some seconds. */
function left(elapsed: number, share: number): string {
  if (elapsed < SPEAKS_AFTER_MS || share <= 0) return '';
  const seconds = Math.ceil((elapsed / share - elapsed) / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return ` còn / left ${minutes}:${String(rest).padStart(2, '0')}`;
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}]`;
}
