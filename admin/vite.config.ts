import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The console: built to dist/console, or served for development with the API behind it. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    // Fonts and pictures stay files of their own: the content security policy allows no data: addresses for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
