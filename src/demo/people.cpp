// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/people.h"

#include <algorithm>
#include <array>

namespace Rowback {

namespace {

constexpr std::array heads{"Alt",  "Baum", "Berg",  "Brand", "Buch",  "Dorn", "Eich", "Feld", "Gold", "Hart",
                           "Heid", "Hoch", "Kirch", "Klein", "Korn",  "Lang", "Lind", "Mohn", "Neu",  "Ober",
                           "Plan", "Rot",  "Sand",  "Schön", "Stein", "Tann", "Ulm",  "Wald", "Weiß", "Wies"};
constexpr std::array tails{"ach", "auer", "bach", "born", "dorf", "egger",   "feld",   "hagen",
                           "hof", "kamp", "mann", "ner",  "rath", "städter", "thaler", "weiler"};
constexpr std::array women{"Adele", "Béatrice", "Carla",   "Désirée", "Edith",   "Fabienne", "Greta",  "Hélène",
                           "Irma",  "Jutta",    "Katja",   "Lena",    "Marlène", "Nadine",   "Odette", "Petra",
                           "Renée", "Silke",    "Thérèse", "Ursula",  "Viola",   "Wilma"};
constexpr std::array men{"Achim", "Bernd",  "Cédric", "Detlef", "Erwin",  "François", "Götz", "Harald",
                         "Ingo",  "Jürgen", "Kai",    "Ludger", "Mirko",  "Norbert",  "Olaf", "Pascal",
                         "Rémy",  "Sönke",  "Till",   "Uwe",    "Volker", "Wim"};
constexpr std::array trades{"Apotheke",  "Bäckerei",  "Bauhof", "Buchhandlung", "Elektro",   "Garage",
                            "Gärtnerei", "Metallbau", "Praxis", "Schreinerei",  "Spedition", "Werkstatt"};
constexpr std::array forms{"", " AG", " VoG", " & Co", " PGmbH"};
constexpr std::array roads{"Am Alten Markt", "Bahnhofstraße",  "Chaussée d'Aix", "Gartenweg",
                           "Hauptstraße",    "Im Winkel",      "Kirchgasse",     "Lindenallee",
                           "Mühlenberg",     "Rue de l'Étang", "Schulweg",       "Zum Wehr"};

std::string digits(int number, int width)
{
    std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(std::max(0, width - static_cast<int>(text.size()))), '0') + text;
}

std::string withCheckDigits(const QDate &birth, int serial)
{
    const QByteArray day = birth.toString(QStringLiteral("yyMMdd")).toLatin1();
    const std::string nine = day.toStdString() + digits(serial, 3);
    const qint64 number = std::stoll(birth.year() < 2000 ? nine : '2' + nine);
    return day.toStdString() + ' ' + digits(serial, 3) + '-' + digits(static_cast<int>(97 - number % 97), 2);
}

/// What a consonant sounds like before @p next; NUL where it is silent.
char sound(char letter, char next)
{
    switch (letter) {
    case 'B':
        return 'P';
    case 'C':
        return next == 'E' || next == 'I' ? 'S' : 'K';
    case 'D':
        return 'T';
    case 'G':
    case 'Q':
        return 'K';
    case 'P':
        return next == 'H' ? 'F' : 'P';
    case 'V':
        return 'F';
    case 'Z':
        return 'S';
    case 'H':
    case 'W':
    case 'Y':
        return 0;
    default:
        return letter;
    }
}

/// Upper case, without accents; other bytes of UTF-8 are left out.
std::string plainLetters(std::string_view name)
{
    const QString text
        = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).normalized(QString::NormalizationForm_D);
    std::string plain;
    for (const QChar c : text.toUpper()) {
        if (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) {
            plain += c.toLatin1();
        }
    }
    return plain;
}

} // namespace

PersonName People::name()
{
    PersonName name;
    name.last = std::string(m_random.oneOf(heads)) + m_random.oneOf(tails);
    name.female = m_random.chance(52);
    name.first = name.female ? m_random.oneOf(women) : m_random.oneOf(men);
    return name;
}

std::string People::companyName()
{
    const std::string owner = name().last;
    return std::string(m_random.oneOf(trades)) + ' ' + owner + m_random.oneOf(forms);
}

QDate People::birthDate()
{
    return QDate(1935, 1, 1).addDays(m_random.between(0, 63 * 365));
}

std::string People::nationalId(const QDate &birth, bool female)
{
    for (int serial = m_random.between(0, 498) * 2 + (female ? 2 : 1);; serial = (serial + 2) % 1000) {
        std::string id = withCheckDigits(birth, serial);
        if (m_given.insert(id).second) {
            return id;
        }
    }
}

std::string People::street()
{
    return m_random.oneOf(roads);
}

std::string People::phone()
{
    return "087/" + digits(m_random.between(0, 99), 2) + '.' + digits(m_random.between(0, 99), 2) + '.'
        + digits(m_random.between(0, 99), 2);
}

std::string phoneticWord(std::string_view name)
{
    const std::string letters = plainLetters(name);
    std::string word;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (std::string_view("AEIOU").find(letters[i]) != std::string_view::npos) {
            word += i == 0 ? "A" : "";
            continue;
        }
        const char heard = sound(letters[i], i + 1 < letters.size() ? letters[i + 1] : '\0');
        if (heard != 0 && (word.empty() || word.back() != heard)) {
            word += heard;
        }
    }
    return word;
}

} // namespace Rowback
