# Sourced by the scripts beside it: checks $1 (PAGES_AND_TRUTHS) and sets here, truths and work; unpack_sets and make_corpora fill work.
here=$(cd "$(dirname "$0")" && pwd)
[ -x "${1:-}/unpack" ] || { sed -n '2,/^[^#]/{/^#/p}' "$0" >&2; exit 2; }
truths=$(cd "$1" && pwd)
mkdir -p "${2:-$here/../../target/bench-figures}"
work=$(cd "${2:-$here/../../target/bench-figures}" && pwd)

unpack_sets() {
  [ ! -d "$work/sets" ] || return 0
  rm -rf "$work/unpacking"
  "$truths/unpack" "$work/unpacking"
  mv "$work/unpacking" "$work/sets" # whole, or not there
}

make_corpora() { # SIZE...: folders of so many Markdown articles, their names in the array corpora
  corpora=()
  local size
  for size in "$@"; do
    if [ ! -d "$work/corpus/$size" ]; then
      rm -rf "$work/corpus/making"
      python3 "$truths/speed/make-corpus" "$size" "$work/corpus/making"
      mv "$work/corpus/making" "$work/corpus/$size"
    fi
    corpora+=("$work/corpus/$size")
  done
}
