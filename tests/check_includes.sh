#!/bin/sh
# Includes go one way: scanner → policies → extractors. Arguments: program, source folder.
cd "$2" || exit 1
up=$(grep -nE '#include [<"](\.\./)*(scanner|policies)/' extractors/*.[ch] extractors/*.cc extractors/*.hh 2>/dev/null
     grep -nE '#include [<"](\.\./)*scanner/' policies/*.[ch] 2>/dev/null)
if [ -n "$up" ]; then
    echo "Includes that go up:"
    echo "$up"
    exit 1
fi
long=$(find extractors policies scanner -name '*.[ch]' -o -name '*.cc' | xargs wc -l |
       awk '$2 != "total" && $1 > 600 {print "  " $2 " has " $1 " lines"}')
if [ -n "$long" ]; then
    echo "Files over 600 lines:"
    echo "$long"
    exit 1
fi
