package eu.savoirfaire.platform.privacy.notice;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.privacy.notice.Register.Table;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.TreeSet;

/** What is kept of people, why and how long: in five languages by sections, and to the column as the build checks it. */
@Controller("/privacy")
@Produces(MediaType.TEXT_HTML)
@Hidden
class NoticePages {
    /** In the order in which people meet them. */
    static final List<String> SECTIONS =
            List.of("sheets", "mail", "account", "access", Register.OTHER, "consents", "traces", "keys");

    private final NoticeView view;

    NoticePages(Register register) {
        this.view = new NoticeView(SECTIONS.stream()
                .map(section -> section(section, register.personal()))
                .filter(section -> !section.tables().isEmpty())
                .toList());
    }

    @Get
    Page show() {
        return Page.of("platform/privacy/notice", view, "platform.privacy")
                .describedBy(Label.key("platform.privacy.lead"));
    }

    private static Section section(String name, List<Table> all) {
        var tables = all.stream().filter(table -> table.section().equals(name)).toList();
        var bases = new TreeSet<String>();
        tables.forEach(table -> bases.addAll(table.bases()));
        var key = "platform.privacy." + name;
        return new Section(
                Label.key(key),
                Label.key(key + ".what"),
                Label.key(key + ".long"),
                bases.stream()
                        .map(basis -> Label.key("platform.privacy.basis." + basis))
                        .toList(),
                tables);
    }

    /** The sections that something is kept for. */
    record NoticeView(List<Section> sections) {}

    record Section(Label title, Label what, Label howLong, List<Label> bases, List<Table> tables) {}
}
