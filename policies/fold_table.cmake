# SPDX-License-Identifier: GPL-3.0-or-later
# The fold table is made from ICU's data when building; ICU is not linked into the program.
add_executable(make_fold_table policies/tables/make_fold_table.c)
target_include_directories(make_fold_table PRIVATE ${CMAKE_SOURCE_DIR})
target_link_libraries(make_fold_table PRIVATE ICU::uc)
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/fold_table.h
  COMMAND make_fold_table ${CMAKE_BINARY_DIR}/fold_table.h DEPENDS make_fold_table)
target_sources(maruhi_policies PRIVATE ${CMAKE_BINARY_DIR}/fold_table.h)
