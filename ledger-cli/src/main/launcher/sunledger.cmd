@echo off
rem Starts the command sunledger with the Java on JAVA_HOME, or else on PATH. Options for the JVM: SUNLEDGER_OPTS.
rem The first run leaves a class-data archive in the user's cache, from which later runs start faster.
rem This file is plain ASCII: cmd.exe reads it in the code page of the machine.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "SL_HOME=%%~fI"
set "SL_LIB=%SL_HOME%\lib"
set "SL_JAR=%SL_LIB%\@{project.build.finalName}.jar"
set "SL_JARS=%SL_JAR%;@{launcher.jars.windows}"

set "SL_JAVA="
if defined JAVA_HOME set "SL_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME for %%I in (java.exe) do set "SL_JAVA=%%~$PATH:I"
if not defined SL_JAVA goto none
if not exist "%SL_JAVA%" goto none

rem The version stands in a file of the JDK: asking the JVM would cost a start of its own.
for %%I in ("%SL_JAVA%\..\..") do set "SL_JDK=%%~fI"
set "SL_VERSION="
set "SL_BUILD="
if exist "%SL_JDK%\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%SL_JDK%\release") do (
  if "%%A"=="JAVA_VERSION" set "SL_VERSION=%%~B"
  if "%%A"=="JAVA_RUNTIME_VERSION" set "SL_BUILD=%%~B"
)
if not defined SL_VERSION set "SL_VERSION=17"
if not defined SL_BUILD set "SL_BUILD=%SL_VERSION%"
for /f "tokens=1 delims=." %%V in ("%SL_VERSION%") do if %%V LSS 17 goto old

rem Short commands end before the second compiler has earned its keep. Long ones need it, but not its deepest inlining,
rem and room for what they read.
set "SL_PACE=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "SL_LONG=-XX:MaxInlineLevel=5 -XX:InlineSmallCode=500 -XX:FreqInlineSize=80 -XX:+UseParallelGC -XX:InitialRAMPercentage=6 -XX:MaxRAMPercentage=50 -Xmn128m -XX:MaxTenuringThreshold=0"
for %%C in (import export doctor) do (
  if "%~1"=="%%C" set "SL_PACE=%SL_LONG%"
  if "%~3"=="%%C" set "SL_PACE=%SL_LONG%"
  if "%~5"=="%%C" set "SL_PACE=%SL_LONG%"
)
if "%~1"=="reconcile" set "SL_PACE=%SL_LONG% -Xms256m"
if "%~3"=="reconcile" set "SL_PACE=%SL_LONG% -Xms256m"
if "%~5"=="reconcile" set "SL_PACE=%SL_LONG% -Xms256m"
if "%~1"=="audit" set "SL_PACE=%SL_PACE% -XX:MaxRAMPercentage=50"
if "%~3"=="audit" set "SL_PACE=%SL_PACE% -XX:MaxRAMPercentage=50"
if "%~5"=="audit" set "SL_PACE=%SL_PACE% -XX:MaxRAMPercentage=50"
if "%~1 %~2"=="audit verify" set "SL_PACE=%SL_LONG%"
if "%~3 %~4"=="audit verify" set "SL_PACE=%SL_LONG%"
if "%~5 %~6"=="audit verify" set "SL_PACE=%SL_LONG%"

if not defined LOCALAPPDATA set "LOCALAPPDATA=%TEMP%"
set "SL_CACHE=%LOCALAPPDATA%\sunledger"
set "SL_ARCHIVE=classes-%SL_BUILD%.jsa"
for %%I in ("%SL_JAR%") do set "SL_MARK=%%~fI %%~tI"
set "SL_MADE="
if exist "%SL_CACHE%\%SL_ARCHIVE%.for" set /p SL_MADE=<"%SL_CACHE%\%SL_ARCHIVE%.for"

rem Results are UTF-8 on every system; the console has to be told, and told back.
set "SL_PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "SL_PAGE=%%P"
chcp 65001 >nul
"%SL_JAVA%" -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xshare:auto "-XX:SharedArchiveFile=%SL_CACHE%\%SL_ARCHIVE%" %SL_PACE% -XX:-UsePerfData -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Dsunledger.home=%SL_HOME%" %SUNLEDGER_OPTS% -cp "%SL_JARS%" org.sunledger.cli.Main %*
set "SL_STATUS=%ERRORLEVEL%"
if defined SL_PAGE chcp %SL_PAGE% >nul

if not "%SL_MADE%"=="%SL_MARK%" start "" /b /low "%SL_JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dsunledger.home=%SL_HOME%" -cp "%SL_JARS%" org.sunledger.cli.ClassDataArchive "%SL_CACHE%" "%SL_ARCHIVE%" "%SL_MARK%" <nul >nul 2>&1
exit /b %SL_STATUS%

:none
echo sunledger: Java 17 or newer is needed and none was found; set JAVA_HOME or PATH>&2
exit /b 6

:old
echo sunledger: Java 17 or newer is needed, this is %SL_VERSION%: %SL_JAVA%>&2
exit /b 6
