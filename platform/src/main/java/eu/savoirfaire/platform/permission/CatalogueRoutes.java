package eu.savoirfaire.platform.permission;

/** Which action each address of the catalogue asks for. */
final class CatalogueRoutes {
    private CatalogueRoutes() {}

    static RouteTable in(RouteTable table) {
        return table.at(
                        "practice.search",
                        "GET /practices",
                        "GET /regions",
                        "GET /api/v1/practices",
                        "GET /api/v1/suggest")
                .at("practice.search", "GET /api/v1/vocabularies", "GET /api/v1/vocabularies/{name}")
                .at("practice.read", "GET /practices/{slug}", "GET /practices/{slug}/revisions")
                .at("practice.read", "GET /practices/{slug}/revisions/{range}", "GET /compare")
                .at("practice.read", "GET /api/v1/practices/{code}", "GET /api/v1/practices/{code}/revisions")
                .at("practice.read", "GET /api/v1/practices/{code}/revisions/{range}")
                .at("practice.export", "GET /api/v1/practices/{code}.{form}")
                .at("practice.relay", "GET /practices/{slug}/ask", "POST /practices/{slug}/ask")
                .at("practice.relay", "GET /practices/{slug}/ask/sent")
                // sheets in other languages, and what was taken out of them
                .at("practice.read", "GET /practices/{slug}/revisions/{number}/languages")
                .at("translation.read", "GET /translations", "POST /translations/languages")
                .at("translation.read", "GET /translations/{code}/{language}")
                .at("translation.write", "POST /translations/{code}/{language}/{section}")
                .at("practice.redact", "GET /practices/{slug}/redact", "POST /practices/{slug}/redact")
                .at("practice.redact", "POST /practices/{slug}/redact/{id}")
                // writing of sheets
                .at("sheet.write", "GET /sheets", "GET /sheets/{code}", "GET /sheets/{code}/writing-now")
                .at("sheet.begin", "GET /sheets/new", "POST /sheets/new")
                .at("practice.read", "GET /practices/{slug}/clone")
                .at("sheet.begin", "POST /practices/{slug}/clone")
                .at("sheet.write", "GET /sheets/{code}/{section}", "POST /sheets/{code}/{section}")
                .at("sheet.write", "POST /sheets/{code}/{section}/jotting", "POST /sheets/{code}/{section}/discard")
                .at("sheet.write", "GET /sheets/{code}/check")
                .at("sheet.submit", "POST /sheets/{code}/check")
                .at("sheet.begin", "POST /api/v1/practices")
                .at("sheet.write", "GET /api/v1/practices/{code}/draft")
                .at("sheet.write", "GET /api/v1/practices/{code}/draft/sections/{section}")
                .at("sheet.write", "PUT /api/v1/practices/{code}/draft/sections/{section}")
                // sheets on their way to their readers
                .at("review.see", "GET /review", "GET /review/{code}", "POST /review/{code}/{act}")
                .at("review.judge", "GET /review/me", "POST /review/me")
                .at("page.read", "GET /review/pace")
                .at("sheet.submit", "GET /sheets/{code}/points", "POST /sheets/{code}/points")
                .at("sheet.submit", "GET /sheets/{code}/appeal", "POST /sheets/{code}/appeal")
                .at("sheet.submit", "POST /sheets/{code}/withdraw", "POST /sheets/{code}/discard")
                .at("sheet.submit", "POST /sheets/{code}/recover")
                .at("sheet.maintain", "GET /practices/{slug}/standing", "POST /practices/{slug}/standing/{act}")
                // sheets as files, and files of sheets
                .at("practice.export", "GET /sheets/template", "GET /sheets/template.docx")
                .at("sheet.begin", "POST /sheets/template")
                .at("sheet.write", "GET /sheets/{code}/offline", "POST /sheets/{code}/offline")
                .at("sheet.write", "POST /sheets/{code}/offline/document", "POST /sheets/{code}/offline/take")
                .at("sheet.write", "GET /sheets/{code}/attachments", "POST /sheets/{code}/attachments")
                .at("sheet.write", "GET /sheets/{code}/attachments/{id}", "GET /sheets/{code}/attachments/{id}/edit")
                .at("sheet.write", "POST /sheets/{code}/attachments/{id}/edit")
                .at("sheet.write", "POST /sheets/{code}/attachments/{id}/move")
                .at("sheet.write", "POST /sheets/{code}/attachments/{id}/remove")
                .at("practice.read", "GET /practices/{slug}/files/{id}", "GET /api/v1/practices/{code}/attachments")
                // structure beside a text
                .at("structure.confirm", "GET /structure", "GET /structure/{code}", "POST /structure/{code}")
                .at("structure.confirm", "POST /structure/{code}/undo")
                .at("structure.declare", "GET /structure/{code}/declare", "POST /structure/{code}/declare");
    }
}
