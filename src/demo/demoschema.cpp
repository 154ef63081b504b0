// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoschema.h"

#include "demo/tablebuilder.h"

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

void addPlaces(Schema &schema)
{
    TableBuilder(schema, "django_content_type"_L1, "contenttypes.ContentType"_L1)
        .key()
        .text("app_label"_L1, 100)
        .text("model"_L1, 100)
        .unique({"app_label"_L1, "model"_L1})
        .done();
    TableBuilder(schema, "countries_country"_L1, "countries.Country"_L1)
        .babel("name"_L1, 200)
        .textKey("isocode"_L1, 4)
        .text("short_code"_L1, 4)
        .done();
    TableBuilder(schema, "countries_place"_L1, "countries.Place"_L1)
        .key()
        .reference("parent_id"_L1, "countries_place"_L1)
        .babel("name"_L1, 200)
        .required("country_id"_L1, "countries_country"_L1)
        .text("zip_code"_L1, 8)
        .text("type"_L1, 2)
        .unique({"country_id"_L1, "parent_id"_L1, "name"_L1, "type"_L1, "zip_code"_L1})
        .done();
}

void addPartners(Schema &schema)
{
    TableBuilder(schema, "contacts_partner"_L1, "contacts.Partner"_L1)
        .key()
        .dateTime("modified"_L1)
        .requiredDateTime("created"_L1)
        .text("name"_L1, 200)
        .reference("country_id"_L1, "countries_country"_L1)
        .reference("city_id"_L1, "countries_place"_L1)
        .text("zip_code"_L1, 10)
        .text("street"_L1, 200)
        .text("street_no"_L1, 10)
        .text("street_box"_L1, 10)
        .text("language"_L1, 5)
        .text("email"_L1, 75)
        .text("phone"_L1, 200)
        .text("gsm"_L1, 200)
        .memo("remarks"_L1)
        .boolean("is_obsolete"_L1)
        .done();
    TableBuilder(schema, "contacts_company"_L1, "contacts.Company"_L1)
        .inherits("partner_ptr_id"_L1, "contacts_partner"_L1)
        .text("prefix"_L1, 200)
        .text("vat_id"_L1, 200)
        .done();
    TableBuilder(schema, "contacts_person"_L1, "contacts.Person"_L1)
        .inherits("partner_ptr_id"_L1, "contacts_partner"_L1)
        .text("title"_L1, 200)
        .text("first_name"_L1, 200)
        .text("middle_name"_L1, 200)
        .text("last_name"_L1, 200)
        .text("gender"_L1, 10)
        .text("birth_date"_L1, 11)
        .done();
}

void addUsers(Schema &schema)
{
    TableBuilder(schema, "users_user"_L1, "users.User"_L1)
        .key()
        .requiredDateTime("created"_L1)
        .text("username"_L1, 30)
        .text("profile"_L1, 20)
        .text("initials"_L1, 10)
        .text("first_name"_L1, 30)
        .text("last_name"_L1, 30)
        .text("email"_L1, 75)
        .text("language"_L1, 5)
        .reference("partner_id"_L1, "contacts_partner"_L1)
        .unique({"username"_L1})
        .done();
    TableBuilder(schema, "system_siteconfig"_L1, "system.SiteConfig"_L1)
        .key()
        .optionalText("default_build_method"_L1, 20)
        .integer("next_partner_id"_L1)
        .reference("site_company_id"_L1, "contacts_company"_L1)
        .reference("signer1_id"_L1, "contacts_person"_L1)
        .done();
}

void addClients(Schema &schema)
{
    TableBuilder(schema, "pcsw_persongroup"_L1, "pcsw.PersonGroup"_L1)
        .key()
        .text("name"_L1, 200)
        .text("ref_name"_L1, 20)
        .boolean("active"_L1)
        .done();
    TableBuilder(schema, "pcsw_client"_L1, "pcsw.Client"_L1)
        .inherits("person_ptr_id"_L1, "contacts_person"_L1)
        .optionalText("national_id"_L1, 200)
        .reference("nationality_id"_L1, "countries_country"_L1)
        .text("birth_place"_L1, 200)
        .text("card_number"_L1, 20)
        .date("card_valid_until"_L1)
        .text("client_state"_L1, 10)
        .reference("group_id"_L1, "pcsw_persongroup"_L1)
        .text("civil_state"_L1, 10)
        .date("in_belgium_since"_L1)
        .memo("remarks2"_L1)
        .text("gesdos_id"_L1, 40)
        .boolean("is_cpas"_L1)
        .boolean("is_senior"_L1)
        .reference("health_insurance_id"_L1, "contacts_company"_L1)
        .reference("pharmacy_id"_L1, "contacts_company"_L1)
        .unique({"national_id"_L1})
        .done();
    TableBuilder(schema, "dupable_clients_word"_L1, "dupable_clients.Word"_L1)
        .key()
        .text("word"_L1, 100)
        .required("owner_id"_L1, "pcsw_client"_L1)
        .done();
}

void addCoachings(Schema &schema)
{
    TableBuilder(schema, "pcsw_coachingtype"_L1, "pcsw.CoachingType"_L1).key().babel("name"_L1, 200).done();
    TableBuilder(schema, "pcsw_coaching"_L1, "pcsw.Coaching"_L1)
        .key()
        .date("start_date"_L1)
        .date("end_date"_L1)
        .reference("user_id"_L1, "users_user"_L1)
        .required("client_id"_L1, "pcsw_client"_L1)
        .reference("type_id"_L1, "pcsw_coachingtype"_L1)
        .boolean("primary"_L1)
        .done();
    TableBuilder(schema, "pcsw_clientcontacttype"_L1, "pcsw.ClientContactType"_L1).key().babel("name"_L1, 200).done();
    TableBuilder(schema, "pcsw_clientcontact"_L1, "pcsw.ClientContact"_L1)
        .key()
        .reference("company_id"_L1, "contacts_company"_L1)
        .reference("contact_person_id"_L1, "contacts_person"_L1)
        .reference("type_id"_L1, "pcsw_clientcontacttype"_L1)
        .required("client_id"_L1, "pcsw_client"_L1)
        .memo("remark"_L1)
        .done();
}

TableBuilder confirmation(Schema &schema, QLatin1String name, QLatin1String model)
{
    TableBuilder table(schema, name, model);
    table.key()
        .requiredDateTime("created"_L1)
        .date("start_date"_L1)
        .date("end_date"_L1)
        .reference("user_id"_L1, "users_user"_L1)
        .reference("company_id"_L1, "contacts_company"_L1)
        .reference("contact_person_id"_L1, "contacts_person"_L1)
        .reference("signer_id"_L1, "users_user"_L1)
        .text("state"_L1, 10)
        .required("client_id"_L1, "pcsw_client"_L1)
        .reference("granting_id"_L1, "aids_granting"_L1)
        .memo("remark"_L1)
        .text("language"_L1, 5);
    return table;
}

void addAids(Schema &schema)
{
    TableBuilder(schema, "aids_aidtype"_L1, "aids.AidType"_L1)
        .key()
        .babel("name"_L1, 200)
        .text("confirmation_type"_L1, 100)
        .text("short_name"_L1, 50)
        .reference("company_id"_L1, "contacts_company"_L1)
        .done();
    TableBuilder(schema, "aids_granting"_L1, "aids.Granting"_L1)
        .key()
        .requiredDate("start_date"_L1)
        .date("end_date"_L1)
        .reference("user_id"_L1, "users_user"_L1)
        .date("decision_date"_L1)
        .reference("signer_id"_L1, "users_user"_L1)
        .text("state"_L1, 10)
        .required("client_id"_L1, "pcsw_client"_L1)
        .required("aid_type_id"_L1, "aids_aidtype"_L1)
        .done();
    confirmation(schema, "aids_simpleconfirmation"_L1, "aids.SimpleConfirmation"_L1).done();
    confirmation(schema, "aids_incomeconfirmation"_L1, "aids.IncomeConfirmation"_L1).decimal("amount"_L1, 10, 2).done();
    confirmation(schema, "aids_refundconfirmation"_L1, "aids.RefundConfirmation"_L1)
        .required("doctor_type_id"_L1, "pcsw_clientcontacttype"_L1)
        .undeclared("doctor_id"_L1, "contacts_person"_L1)
        .reference("pharmacy_id"_L1, "contacts_company"_L1)
        .done();
}

void addCalendar(Schema &schema)
{
    TableBuilder(schema, "cal_eventtype"_L1, "cal.EventType"_L1).key().babel("name"_L1, 200).done();
    TableBuilder(schema, "cal_event"_L1, "cal.Event"_L1)
        .key()
        .dateTime("modified"_L1)
        .requiredDateTime("created"_L1)
        .reference("project_id"_L1, "pcsw_client"_L1)
        .date("start_date"_L1)
        .time("start_time"_L1)
        .date("end_date"_L1)
        .time("end_time"_L1)
        .reference("user_id"_L1, "users_user"_L1)
        .generic()
        .text("summary"_L1, 200)
        .memo("description"_L1)
        .reference("event_type_id"_L1, "cal_eventtype"_L1)
        .text("state"_L1, 10)
        .done();
    TableBuilder(schema, "cal_guestrole"_L1, "cal.GuestRole"_L1).key().babel("name"_L1, 200).done();
    TableBuilder(schema, "cal_guest"_L1, "cal.Guest"_L1)
        .key()
        .required("event_id"_L1, "cal_event"_L1)
        .required("partner_id"_L1, "contacts_partner"_L1)
        .reference("role_id"_L1, "cal_guestrole"_L1)
        .text("state"_L1, 10)
        .text("remark"_L1, 200)
        .unique({"event_id"_L1, "partner_id"_L1})
        .done();
}

void addNotes(Schema &schema)
{
    TableBuilder(schema, "notes_notetype"_L1, "notes.NoteType"_L1).key().babel("name"_L1, 200).done();
    TableBuilder(schema, "notes_note"_L1, "notes.Note"_L1)
        .key()
        .requiredDate("date"_L1)
        .time("time"_L1)
        .reference("project_id"_L1, "pcsw_client"_L1)
        .reference("user_id"_L1, "users_user"_L1)
        .generic()
        .reference("company_id"_L1, "contacts_company"_L1)
        .reference("contact_person_id"_L1, "contacts_person"_L1)
        .reference("type_id"_L1, "notes_notetype"_L1)
        .text("subject"_L1, 200)
        .memo("body"_L1)
        .text("language"_L1, 5)
        .done();
}

} // namespace

Schema demoSchema()
{
    Schema schema;
    addPlaces(schema);
    addPartners(schema);
    addUsers(schema);
    addClients(schema);
    addCoachings(schema);
    addAids(schema);
    addCalendar(schema);
    addNotes(schema);
    return schema;
}

} // namespace Rowback
