#pragma once
#include <libxml/xmlversion.h>
/* With it, <unicode/*.h> would clash with the copy of ICU inside Swift's Foundation. It only adds
   fields at the end of xmlCharEncodingHandler, which nobody here touches. */
#undef LIBXML_ICU_ENABLED
#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
