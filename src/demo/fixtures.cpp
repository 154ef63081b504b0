// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/fixtures.h"

#include "demo/casework.h"
#include "demo/story.h"

#include <array>

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    const char *de;
    const char *fr;
    const char *en;
};

RowDraft &setName(RowDraft &row, const Names &names)
{
    return row.set("name"_L1, names.de).set("name_fr"_L1, names.fr).set("name_en"_L1, names.en);
}

template <std::size_t N>
void addTypes(Workshop &workshop, DemoState &state, QLatin1String table, const std::array<Names, N> &all)
{
    for (const Names &names : all) {
        RowDraft row = workshop.draft(table);
        state.insert(setName(row.set("id"_L1, workshop.nextKey(table)), names));
    }
}

void addContentTypes(Workshop &workshop, DemoState &state)
{
    constexpr auto table = "django_content_type"_L1;
    const auto &tables = workshop.schema.tables();
    for (auto described = tables.rbegin(); described != tables.rend(); ++described) {
        const QStringList label = described->model.toLower().split(u'.');
        RowDraft row = workshop.draft(table);
        state.insert(row.set("id"_L1, workshop.nextKey(table))
                         .set("app_label"_L1, label.first().toStdString())
                         .set("model"_L1, label.last().toStdString()));
    }
}

void addCountries(Workshop &workshop, DemoState &state)
{
    struct Country
    {
        const char *code;
        Names names;
    };
    constexpr std::array countries{
        Country{"BE", {"Belgien", "Belgique", "Belgium"}},  Country{"DE", {"Deutschland", "Allemagne", "Germany"}},
        Country{"FR", {"Frankreich", "France", "France"}},  Country{"NL", {"Niederlande", "Pays-Bas", "Netherlands"}},
        Country{"RO", {"Rumänien", "Roumanie", "Romania"}}, Country{"CD", {"Kongo", "", "Congo"}}};
    for (const Country &country : countries) {
        RowDraft row = workshop.draft("countries_country"_L1);
        state.insert(setName(row.set("isocode"_L1, country.code).set("short_code"_L1, country.code), country.names));
    }
}

void addPlaces(Workshop &workshop, DemoState &state)
{
    struct Place
    {
        std::int64_t parent;
        const char *zip;
        const char *type;
        Names names;
    };
    constexpr std::array places{Place{0, "", "21", {"Lüttich (Provinz)", "Liège (province)", ""}},
                                Place{1, "4700", "50", {"Eupen", "", ""}},
                                Place{1, "4720", "50", {"Kelmis", "La Calamine", ""}},
                                Place{1, "4730", "50", {"Raeren", "", ""}},
                                Place{1, "4710", "50", {"Lontzen", "", ""}},
                                Place{2, "4701", "70", {"Kettenis", "", ""}},
                                Place{1, "4800", "50", {"Verviers", "", ""}}};
    for (const Place &place : places) {
        RowDraft row = workshop.draft("countries_place"_L1);
        setName(row, place.names)
            .set("id"_L1, workshop.nextKey("countries_place"_L1))
            .set("country_id"_L1, "BE")
            .set("zip_code"_L1, place.zip)
            .set("type"_L1, place.type);
        if (place.parent != 0) {
            row.set("parent_id"_L1, place.parent);
        }
        state.insert(row);
    }
}

void addAidTypes(Workshop &workshop, DemoState &state)
{
    constexpr std::array names{Names{"Eingliederungseinkommen", "Revenu d'intégration", "Integration income"},
                               Names{"Ausländerbeihilfe", "Aide aux immigrants", "Foreigner's aid"},
                               Names{"Feste Beihilfe", "Revenu fixe", "Fixed aid"},
                               Names{"Erstattung", "Remboursement", "Refund"},
                               Names{"Übernahmeschein", "Prise en charge", "Takeover"},
                               Names{"Arzt- und Medikamentenkosten", "Frais médicaux", "Medical costs"},
                               Names{"Dringende Medizinische Hilfe", "Aide médicale urgente", "Urgent medical care"},
                               Names{"Möbellager", "Mobilier", "Furniture"},
                               Names{"Heizkosten", "Frais de chauffage", "Heating costs"},
                               Names{"Lebensmittelbank", "Banque alimentaire", "Food bank"}};
    static_assert(names.size() == static_cast<std::size_t>(Casework::aidTypes));
    std::int64_t id = 0;
    for (const Names &name : names) {
        RowDraft row = workshop.draft("aids_aidtype"_L1);
        ++id;
        const bool refund = id == Casework::refundAidType || id == Casework::refundAidType + 1;
        state.insert(setName(row, name)
                         .set("id"_L1, id)
                         .set("confirmation_type"_L1,
                              id < Casework::simpleAidType ? "aids.IncomeConfirmation"
                                  : refund                 ? "aids.RefundConfirmation"
                                                           : "aids.SimpleConfirmation"));
    }
}

void addGroups(Workshop &workshop, DemoState &state)
{
    std::int64_t id = 0;
    for (const auto &[name, reference] :
         {std::pair("Auswertung", "1"), std::pair("Ausbildung", "2"), std::pair("Suchen", "4"),
          std::pair("Arbeit", "4bis"), std::pair("Standby", "9")}) {
        RowDraft row = workshop.draft("pcsw_persongroup"_L1);
        state.insert(row.set("id"_L1, ++id)
                         .set("name"_L1, name)
                         .set("ref_name"_L1, reference)
                         .set("active"_L1, Value::boolean(true)));
    }
}

} // namespace

void addFixtures(Workshop &workshop, DemoState &state)
{
    addContentTypes(workshop, state);
    addCountries(workshop, state);
    addPlaces(workshop, state);
    addGroups(workshop, state);
    addTypes(workshop, state, "pcsw_coachingtype"_L1,
             std::array{Names{"ASD", "SSG", "General"}, Names{"DSBE", "SI", "Integ"},
                        Names{"Schuldnerberatung", "Médiation de dettes", "Debts mediation"}});
    addTypes(workshop, state, "pcsw_clientcontacttype"_L1,
             std::array{Names{"Apotheke", "Pharmacie", "Pharmacy"},
                        Names{"Krankenkasse", "Mutualité", "Health insurance"},
                        Names{"Rechtsanwalt", "Avocat", "Advocate"}, Names{"Arzt", "Médecin", "Physician"},
                        Names{"Zahnarzt", "Dentiste", "Dentist"}});
    addAidTypes(workshop, state);
    addTypes(workshop, state, "cal_eventtype"_L1,
             std::array{Names{"Termin", "Rendez-vous", "Appointment"}, Names{"Auswertung", "Évaluation", "Evaluation"},
                        Names{"Versammlung", "Réunion", "Meeting"}});
    addTypes(workshop, state, "cal_guestrole"_L1,
             std::array{Names{"Besucher", "Visiteur", "Visitor"}, Names{"Kollege", "Collègue", "Colleague"},
                        Names{"Vorsitzender", "Président", "Chairman"}});
    addTypes(workshop, state, "notes_notetype"_L1,
             std::array{Names{"Bericht", "Rapport", "Report"}, Names{"Brief", "Lettre", "Letter"},
                        Names{"Entscheidung", "Décision", "Decision"}, Names{"Sonstiges", "Divers", "Other"}});
}

void addUsersAndSite(Workshop &workshop, DemoState &state)
{
    const Roster &roster = workshop.roster;
    for (const char *username :
         {"alicia", "caroline", "hubert", "judith", "kerstin", "melanie", "patrick", "robin", "theresia"}) {
        const std::int64_t id = workshop.nextKey("users_user"_L1);
        RowDraft row = workshop.draft("users_user"_L1);
        row.set("id"_L1, id)
            .set("created"_L1, momentValue(QDate(2010, 3, 1), 9 * 60, static_cast<int>(id)))
            .set("username"_L1, username)
            .set("profile"_L1, id == 8 ? "900" : "110")
            .set("first_name"_L1, username)
            .set("language"_L1, "de");
        if (id == 2 || id == 5) { // one has a partner record that stays, one a record that vanishes
            row.set("partner_id"_L1, id == 2 ? roster.persons.front() : roster.vanishedPersons.front());
        }
        state.insert(row);
    }
    RowDraft site = workshop.draft("system_siteconfig"_L1);
    state.insert(site.set("id"_L1, 1)
                     .set("default_build_method"_L1, "appyodt")
                     .set("next_partner_id"_L1, Story::firstDailyPartner)
                     .set("site_company_id"_L1, roster.companies.back())
                     .set("signer1_id"_L1, roster.vanishedPersons.back()));
}

} // namespace Rowback
