@echo off
rem Finds the newest JDK >= 21, builds when this is a checkout that needs it, and hands over to the launcher.
setlocal EnableDelayedExpansion
chcp 65001 >nul
set "base=%~dp0"
if "%base:~-1%"=="\" set "base=%base:~0,-1%"
set "java="
set "version=20"
if defined JAVA_HOME call :look "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :look "%%~dpj.."
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do call :look "%%~j"
if not defined java (
  echo Samspel behöver Java 21 eller senare. Installera det, till exempel Eclipse Temurin. Ligger Java någon annanstans: sätt JAVA_HOME. 1>&2
  exit /b 1
)
rem The tests build everything themselves: only what starts them is needed first.
if exist "%base%\pom.xml" if "%~1"=="test" (
  call :build -pl distribution/launcher -am || exit /b 1
  "!java!\bin\java" "-Dsamspel.home=%base%" "-Dsamspel.base=%base%" -cp "%base%\distribution\launcher\target\classes;%base%\platform\api\target\classes" se.samspel.launcher.Main %*
  exit /b !errorlevel!
)
set "home=%base%"
if exist "%base%\pom.xml" (
  set "home=%base%\distribution\assembly\target\samspel"
  set "built=%base%\distribution\assembly\target\built"
  set "build=yes"
  if exist "!built!" (
    powershell -NoProfile -Command "$built = (Get-Item '!built!').LastWriteTime; $newer = Get-ChildItem -Recurse -File '%base%\pom.xml','%base%\platform','%base%\bundles','%base%\plugins','%base%\distribution' -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\target\\' } | Select-Object -First 1; if ($newer) { exit 1 }" && set "build="
  )
  if defined build (
    call :build || exit /b 1
    type nul > "!built!"
  )
)
set "options="
for %%v in (21 23 25) do if %%v leq %version% if exist "%home%\lib\java-%%v.options" set "options=%home%\lib\java-%%v.options"
set "archive="
if exist "%home%\cache\start.jsa" set "archive=-XX:SharedArchiveFile="%home%\cache\start.jsa""
"%java%\bin\java" "@%options%" %archive% %SAMSPEL_JAVA_OPTIONS% "-Dsamspel.home=%home%" "-Dsamspel.base=%base%" "-Dsamspel.options=%options%" -cp "%home%\lib\*" se.samspel.launcher.Main %*
exit /b %errorlevel%

:build
where mvn >nul 2>nul || (
  echo Samspel behöver byggas, och Maven saknas. Installera det, eller använd zip-filen, som redan är byggd. 1>&2
  exit /b 1
)
echo Bygger Samspel. Första gången hämtas bibliotek, och det tar några minuter. 1>&2
pushd "%base%"
set "JAVA_HOME=%java%"
if not defined MAVEN_OPTS set "MAVEN_OPTS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
call mvn -B -ntp -q -T 1C -DskipTests -Dspotless.check.skip=true %* package || (
  popd
  echo Bygget misslyckades. Raderna ovanför säger varför. 1>&2
  exit /b 1
)
popd
exit /b 0

:look
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==.+" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "found=%%~v"
  set "found=!found:"=!"
  if !found! gtr %version% (
    set "java=%~f1"
    set "version=!found!"
  )
)
exit /b
