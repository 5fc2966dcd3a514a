# The server of So Goc and its console. `docker build --tag so-goc:VERSION .`; how it is run: docker-compose.yml.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /so-goc
# By the lockfile, without what only developers need. No package runs a script of its own (.npmrc).
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --omit=dev --no-progress --loglevel=error
COPY tsconfig.json ./
COPY scripts scripts
COPY openapi openapi
COPY src src
COPY read-models read-models
COPY admin admin
RUN node scripts/build.mjs && node scripts/runtime.mjs /runtime

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="So Goc"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    DATA_DIR=/data
# npm and what lies beside it are not needed to run.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn-* \
    && install -d -o 1000 -g 1000 -m 0700 /data
WORKDIR /so-goc
# The program belongs to root and is only read.
COPY --from=build /runtime ./
USER 1000:1000
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
