#!/usr/bin/env bash
# Makes what docker-compose.yml reads from ./secrets: keys, passwords, certificates. What is there already is kept.
# Usage: deployment/secrets.sh [NAME]: NAME is by which people reach the server; its certificate is signed by an authority
# of its own until secrets/proxy.pem (chain, then key) is replaced by one that browsers know.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name="${1:-localhost}"
# Nobody enters the folder; the files are read by users of containers, who differ.
mkdir -p secrets
chmod 0700 secrets
cd secrets
umask 077

# make FILE COMMAND…: FILE becomes what the command prints, unless it is there.
make() {
  local file="$1"
  shift
  if [ -s "$file" ]; then return; fi
  "$@" >"$file.new"
  chmod 0444 "$file.new"
  mv "$file.new" "$file"
}

make master-key openssl rand -hex 32
make mongodb-key-file openssl rand -base64 756
make mongodb-root-password openssl rand -hex 24
make mongodb-password openssl rand -hex 24
make eventstoredb-password openssl rand -hex 24
make eventstoredb.env printf 'EVENTSTORE_DEFAULT_ADMIN_PASSWORD=%s\nEVENTSTORE_DEFAULT_OPS_PASSWORD=%s\n' \
  "$(cat eventstoredb-password)" "$(openssl rand -hex 24)"

if [ ! -s ca.crt ]; then
  openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 3650 -subj '/CN=So Goc stores' \
    -addext keyUsage=critical,keyCertSign,cRLSign -keyout ca.key -out ca.crt 2>/dev/null
  chmod 0400 ca.key
  chmod 0444 ca.crt
fi

# certificate FILE CN NAMES: FILE.key and FILE.crt, for servers that are each other's clients too.
certificate() {
  if [ -s "$1.crt" ]; then return; fi
  openssl req -newkey rsa:2048 -nodes -sha256 -subj "/CN=$2" -keyout "$1.pkcs8" -out "$1.csr" 2>/dev/null
  printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth,clientAuth\nkeyUsage=critical,digitalSignature,keyEncipherment\n' "$3" >"$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -sha256 -days 825 -extfile "$1.ext" -out "$1.crt" 2>/dev/null
  # EventStoreDB's own tool writes keys in this form.
  openssl rsa -in "$1.pkcs8" -traditional -out "$1.key" 2>/dev/null
  rm "$1.pkcs8" "$1.csr" "$1.ext"
  chmod 0444 "$1.crt" "$1.key"
}
# Nodes of EventStoreDB know each other by one common name.
certificate eventstoredb eventstoredb-node DNS:eventstoredb-1,DNS:eventstoredb-2,DNS:eventstoredb-3,DNS:localhost
certificate mongodb mongodb DNS:mongodb-1,DNS:mongodb-2,DNS:mongodb-3,DNS:localhost
certificate proxy "$name" "DNS:$name"
make mongodb.pem cat mongodb.crt mongodb.key
make proxy.pem cat proxy.crt ca.crt proxy.key

mongodb="mongodb://so-goc:$(cat mongodb-password)@mongodb-1,mongodb-2,mongodb-3/so-goc"
mongodb="$mongodb?replicaSet=so-goc&authSource=admin&tls=true&tlsCAFile=/run/secrets/ca"
make shared-store printf '%s\n' "$mongodb"
make read-store printf '%s\n' "$mongodb"
make event-store printf 'esdb://admin:%s@eventstoredb-1:2113,eventstoredb-2:2113,eventstoredb-3:2113?tlsCAFile=/run/secrets/ca\n' \
  "$(cat eventstoredb-password)"

echo "Đã có / made: $(pwd)"
echo 'Chép master-key ra giấy và cất ở nơi khác: mất nó là mất mọi dữ liệu cá nhân. / Keep a copy of master-key elsewhere.'
