# SPDX-License-Identifier: GPL-3.0-or-later
# What this program judges by beside the policy: a digest of the sources that judge, and that group
# near copies. Verdicts and groups of another digest are never taken for its own. Included when configuring, run when building.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(JUDGEMENT_SOURCE ${CMAKE_SOURCE_DIR})
  set(JUDGEMENT_BINARY ${CMAKE_BINARY_DIR})
endif()
file(GLOB judging ${JUDGEMENT_SOURCE}/policies/*.c ${JUDGEMENT_SOURCE}/policies/*.h)
list(APPEND judging ${JUDGEMENT_SOURCE}/extractors/text.c ${JUDGEMENT_SOURCE}/extractors/text.h
  ${JUDGEMENT_SOURCE}/scanner/near_copies.c ${JUDGEMENT_SOURCE}/scanner/near_copies.h
  ${JUDGEMENT_BINARY}/fold_table.h)
if(CMAKE_SCRIPT_MODE_FILE)
  foreach(source ${judging})
    file(SHA256 ${source} digest)
    string(APPEND digests ${digest})
  endforeach()
  string(SHA256 judgement "${digests}")
  file(WRITE ${JUDGEMENT_BINARY}/judgement.h "#define MARUHI_JUDGEMENT \"${judgement}\"\n")
  return()
endif()
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/judgement.h
  COMMAND ${CMAKE_COMMAND} -DJUDGEMENT_SOURCE=${CMAKE_SOURCE_DIR}
    -DJUDGEMENT_BINARY=${CMAKE_BINARY_DIR} -P ${CMAKE_SOURCE_DIR}/policies/judgement.cmake
  DEPENDS ${judging} VERBATIM)
target_sources(maruhi_policies PRIVATE ${CMAKE_BINARY_DIR}/judgement.h)
