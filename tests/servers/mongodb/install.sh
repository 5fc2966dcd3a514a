#!/usr/bin/env bash
# Fetches the server that the MongoDB suites are run against into ~/.cache/so-goc, with a JDK and Maven where lacking.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
folder="$HOME/.cache/so-goc/mongo-java-server-1.47.0"

# javac, and not java alone: the few lines that start the server are compiled.
if ! command -v javac >/dev/null || ! command -v mvn >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends default-jdk-headless maven
fi
if [ "$folder/installed" -nt Server.java ]; then exit 0; fi
rm -rf "$folder"
mvn --batch-mode --quiet dependency:copy-dependencies -DoutputDirectory="$folder"
javac -cp "$folder/*" -d "$folder" Server.java
touch "$folder/installed"
