# SPDX-License-Identifier: GPL-3.0-or-later
# JavaScript of npm packages becomes one file for Qt's engine, and with the packages' licences a resource of the program.
# package-lock.json pins the packages; ./dev fetches them into a folder of its cache and names that in SIDELIGHT_NPM.
set(SIDELIGHT_NPM_PINS ${CMAKE_CURRENT_LIST_DIR})
set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${SIDELIGHT_NPM_PINS}/package-lock.json)
if(DEFINED ENV{SIDELIGHT_NPM})
    set(SIDELIGHT_NPM $ENV{SIDELIGHT_NPM} CACHE PATH "The folder in which node_modules stands" FORCE)
else()
    set(SIDELIGHT_NPM ${SIDELIGHT_NPM_PINS} CACHE PATH "The folder in which node_modules stands")
endif()
if(NOT EXISTS ${SIDELIGHT_NPM}/node_modules)
    message(FATAL_ERROR "There are no npm packages in ${SIDELIGHT_NPM}: build with ./dev, which fetches them, or run "
        "\"npm ci --ignore-scripts\" in packaging/npm and configure again.")
endif()
find_program(ESBUILD esbuild REQUIRED)

# sidelight_bundle(TARGET NAME ENTRY FILE [PATCH FILE] PACKAGES PACKAGE…) makes :/scripts/NAME.js of what ENTRY imports, and
# :/licences/PACKAGE.txt of each package that is thereby in it. What ENTRY exports are properties of the global object NAME.
# PATCH is a CMake script that is told npm and patched: from the folder npm it puts what it changes into the folder patched.
function(sidelight_bundle target name)
    cmake_parse_arguments(ARG "" "ENTRY;PATCH" "PACKAGES" ${ARGN})
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/scripts)
    set(modules ${SIDELIGHT_NPM}/node_modules)
    set(entry ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_ENTRY})
    set(patching "")
    if(ARG_PATCH)
        set(patch ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_PATCH})
        set(patching COMMAND ${CMAKE_COMMAND} -D npm=${modules} -D patched=${folder}/${name} -P ${patch})
    endif()
    cmake_path(GET entry PARENT_PATH beside)
    file(GLOB own CONFIGURE_DEPENDS ${beside}/*.js)
    add_custom_command(OUTPUT ${folder}/${name}.js ${patching}
        COMMAND ${CMAKE_COMMAND} -E env NODE_PATH=${folder}/${name}:${modules} ${ESBUILD} ${entry} --bundle --target=es2016
            --format=iife --global-name=${name} --charset=utf8 --legal-comments=none --log-level=warning --outfile=${folder}/${name}.js
        DEPENDS ${own} ${patch} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/package-lock.json
        COMMENT "Bundling ${name}.js" VERBATIM)
    qt_add_resources(${target} scripts_${name} PREFIX /scripts BASE ${folder} FILES ${folder}/${name}.js)
    set(licences "")
    foreach(package ${ARG_PACKAGES})
        file(GLOB licence ${modules}/${package}/LICEN[SC]E*)
        list(LENGTH licence count)
        if(NOT count EQUAL 1)
            message(FATAL_ERROR "The npm package ${package} has no licence file, or several, and may not be bundled without one.")
        endif()
        string(REGEX REPLACE "^@" "" plain ${package})
        string(REPLACE "/" "-" plain ${plain})
        configure_file(${licence} ${folder}/licences/${plain}.txt COPYONLY)
        list(APPEND licences ${folder}/licences/${plain}.txt)
    endforeach()
    qt_add_resources(${target} licences_${name} PREFIX /licences BASE ${folder}/licences FILES ${licences})
endfunction()
