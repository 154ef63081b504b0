; SPDX-FileCopyrightText: 2026 The Rowback authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; A recipe for an installer for Windows. NOT BUILT HERE, AND NOT TRIED: a place to start from.
;
; On Windows, with Qt 6 for MSVC and the client libraries from vcpkg (sqlite3, libmariadb, libpq, libarchive, zlib,
; cli11):
;
;   cmake -S . -B build\windows -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DCMAKE_TOOLCHAIN_FILE=<vcpkg's>
;   cmake --build build\windows --target programs
;   windeployqt --dir build\windows\deployed build\windows\bin\rowback.exe
;   copy build\windows\bin\*.* build\windows\deployed
;   makensis installer\windows\rowback.nsi

Unicode true
!include "MUI2.nsh"

!define ID "org.rowback.Rowback"
!define DEPLOYED "..\..\build\windows\deployed"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "Rowback"
OutFile "..\..\build\windows\rowback-0.1.0-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Rowback"
RequestExecutionLevel user

!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "Estonian"

Section "Rowback"
    SetOutPath "$INSTDIR"
    File /r "${DEPLOYED}\*.*"
    CreateShortcut "$SMPROGRAMS\Rowback.lnk" "$INSTDIR\rowback.exe"
    WriteRegStr HKCU "Software\Classes\.rowback" "" "${ID}"
    WriteRegStr HKCU "Software\Classes\${ID}" "" "Saved recovery"
    WriteRegStr HKCU "Software\Classes\${ID}\shell\open\command" "" '"$INSTDIR\rowback.exe" "%1"'
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Rowback"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "0.1.0"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

; Journals and sessions are the person's; they lie elsewhere and stay.
Section "Uninstall"
    RMDir /r "$INSTDIR"
    Delete "$SMPROGRAMS\Rowback.lnk"
    DeleteRegKey HKCU "Software\Classes\.rowback"
    DeleteRegKey HKCU "Software\Classes\${ID}"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
