# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed beside the programs, and the Debian package: cmake --build build/release --target deb
set(_linux ${PROJECT_SOURCE_DIR}/installer/linux)
set(_id org.rowback.Rowback)
install(FILES ${_linux}/${_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${_linux}/${_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${_linux}/${_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${_id}.xml)
install(FILES ${_linux}/${_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${_linux}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${_linux}/rowback-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME rowback-cli)
install(FILES ${_linux}/rowback.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME rowback)
install(FILES ${_linux}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME rowback)

# Debian wants its man pages and change log compressed, without a time stamp.
find_program(ROWBACK_GZIP gzip)
if(ROWBACK_GZIP)
    set(_compressed ${PROJECT_BINARY_DIR}/compressed)
    file(MAKE_DIRECTORY ${_compressed})
    function(_rowback_compress source target)
        add_custom_command(OUTPUT ${_compressed}/${target}.gz
            COMMAND ${ROWBACK_GZIP} -9 -n -c ${source} > ${_compressed}/${target}.gz
            DEPENDS ${source} VERBATIM)
    endfunction()
    _rowback_compress(${_linux}/rowback.1 rowback.1)
    _rowback_compress(${_linux}/rowback-cli.1 rowback-cli.1)
    _rowback_compress(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
    _rowback_compress(${_linux}/changelog.Debian changelog.Debian)
    add_custom_target(rowback_compressed ALL
        DEPENDS ${_compressed}/rowback.1.gz ${_compressed}/rowback-cli.1.gz ${_compressed}/changelog.gz
            ${_compressed}/changelog.Debian.gz)
    install(FILES ${_compressed}/rowback.1.gz ${_compressed}/rowback-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${_compressed}/changelog.gz ${_compressed}/changelog.Debian.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

set(CPACK_PACKAGE_NAME rowback)
set(CPACK_PACKAGE_VENDOR "The Rowback authors")
set(CPACK_PACKAGE_CONTACT "The Rowback authors <rowback@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "bring vanished rows back from an older snapshot")
set(CPACK_PACKAGE_DESCRIPTION "Compares a snapshot with a live SQLite, MariaDB, MySQL or PostgreSQL database,
finds the rows that vanished and what stands in the way of bringing them back,
lets a person decide, rehearses it, and puts the rows back in one transaction
that can be undone. Reads the Python dumps of Lino sites.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that no linker knows of them: the window's platform plugins, the way to the keychain, and a font
# for reports.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libsecret-1-0, fonts-dejavu-core")
# Qt's own texts in other languages, and what a desktop need not have.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, hicolor-icon-theme, shared-mime-info")
include(CPack)

# CPack's own target "package" builds the tests first; this one only what is inside.
if(TARGET rowback AND TARGET rowback_compressed)
    add_custom_target(deb COMMAND ${CMAKE_CPACK_COMMAND} --config ${PROJECT_BINARY_DIR}/CPackConfig.cmake -G DEB
        DEPENDS rowback rowback-cli rowback_compressed WORKING_DIRECTORY ${PROJECT_BINARY_DIR} USES_TERMINAL VERBATIM)
endif()
