// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/restorescript.h"

#include "demo/demolanguages.h"
#include "demo/dumpshape.h"

#include <algorithm>

namespace Rowback {

namespace {

constexpr auto head = R"(#!/usr/bin/env python
# -*- coding: UTF-8 -*-
"""
This is a Python dump created using Lino Welfare 1.1.23, Lino 1.6.18, Django 1.6.10, Python 2.7.6, Babel 1.3.

"""
from __future__ import unicode_literals

import logging
logger = logging.getLogger('lino.management.commands.dump2py')
import os

SOURCE_VERSION = '1.1.23'

from decimal import Decimal
from datetime import datetime as dt
from datetime import time,date
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from lino.utils.dpy import create_mti_child
from lino.utils.dpy import DpyLoader
from lino.core.utils import resolve_model
        
def new_content_type_id(m):
    if m is None: return m
    ct = ContentType.objects.get_for_model(m)
    if ct is None: return None
    return ct.pk
    

def bv2kw(fieldname, values):
    """
    Needed if `Site.languages` changed between dumpdata and loaddata
    """
    return settings.SITE.babelkw(fieldname, )";

constexpr auto mainHead = R"(



def main():
    loader = DpyLoader(globals())
    from django.core.management import call_command
    # call_command('initdb', interactive=False)
    call_command('initdb')
    os.chdir(os.path.dirname(__file__))
    loader.initialize()

)";

constexpr auto mainTail = R"(    loader.finalize()

if __name__ == '__main__':
    main()
)";

QStringList names(const DumpShape &shape)
{
    QStringList all;
    for (const DumpParameter &parameter : shape.parameters) {
        all.append(parameter.name);
    }
    return all;
}

QString childFunction(const DumpShape &shape)
{
    const QStringList all = names(shape);
    QString text
        = QStringLiteral("    return create_mti_child(%1,%2,%3").arg(shape.parentSymbol, all.first(), shape.symbol);
    for (const QString &name : all.mid(1)) {
        text += QStringLiteral(",%1=%1").arg(name);
    }
    return text + QStringLiteral(")\n");
}

QString conversion(const Table &table, const DumpParameter &parameter)
{
    const int column = parameter.columns.front();
    if (table.columns[static_cast<std::size_t>(column)].type == ColumnType::Decimal) {
        return QStringLiteral("    if %1 is not None: %1 = Decimal(%1)\n").arg(parameter.name);
    }
    const auto &types = table.contentTypeColumns;
    if (std::find(types.begin(), types.end(), column) != types.end()) {
        return QStringLiteral("    %1 = new_content_type_id(%1)\n").arg(parameter.name);
    }
    return {};
}

QString plainFunction(const Table &table, const DumpShape &shape)
{
    QString text = QStringLiteral("    kw = dict()\n");
    for (const DumpParameter &parameter : shape.parameters) {
        text += conversion(table, parameter);
        text += (parameter.isBabel() ? QStringLiteral("    if %1 is not None: kw.update(bv2kw('%1',%1))\n")
                                     : QStringLiteral("    kw.update(%1=%1)\n"))
                    .arg(parameter.name);
    }
    return text + QStringLiteral("    return %1(**kw)\n\n").arg(shape.symbol);
}

QString createFunction(const Schema &schema, TableId id)
{
    const DumpShape shape(schema, id);
    return QStringLiteral("def create_%1(%2):\n").arg(shape.table, names(shape).join(QLatin1String(", ")))
        + (shape.parentSymbol.isEmpty() ? plainFunction(schema.table(id), shape) : childFunction(shape));
}

QString languages()
{
    QStringList all;
    for (const QLatin1String code : DemoLanguages::codes) {
        all.append(QStringLiteral("%1=values[%2]").arg(code).arg(all.size()));
    }
    return all.join(u',') + QStringLiteral(")\n    \n");
}

} // namespace

std::string restoreScript(const Schema &schema)
{
    QStringList models;
    QString functions;
    QString files;
    for (int i = 0; i < schema.size(); ++i) {
        const Table &table = schema.table(TableId{i});
        if (isDumped(table)) {
            const QString symbol = QString(table.model).replace(u'.', u'_');
            models.append(QStringLiteral("%1 = resolve_model(\"%2\")\n").arg(symbol, table.model));
            functions += createFunction(schema, TableId{i});
            files += QStringLiteral("    execfile(\"%1.py\")\n").arg(table.name);
        }
    }
    models.sort();
    const QString text = QLatin1String(head) + languages() + models.join(QString()) + QStringLiteral("\n\n") + functions
        + QLatin1String(mainHead) + files + QLatin1String(mainTail);
    return text.toStdString();
}

} // namespace Rowback
