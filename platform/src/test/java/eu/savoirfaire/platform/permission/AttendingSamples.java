package eu.savoirfaire.platform.permission;

import static eu.savoirfaire.platform.permission.EverySample.NOTHING;
import static eu.savoirfaire.platform.permission.EverySample.nothing;

import java.util.List;

/** What stands for the variables of the addresses of those who attend workshops, and of what comes after one. */
final class AttendingSamples {
    private AttendingSamples() {}

    static void of(Samples samples) {
        ofAttendees(samples);
        afterWorkshops(samples);
    }

    /** Of registrations and workshops that do not exist: whoever asks for a seat changes what the next knock finds. */
    private static void ofAttendees(Samples samples) {
        samples.open("/workshops/{slug}/register", "/workshops/nothing/register")
                .open("/join/{secret}", "/join/nobody-sent-it")
                .open("/join/{secret}/room", "/join/nobody-sent-it/room");
        nothing(
                samples,
                "/registrations/{id}",
                "",
                "/queue.log",
                "/cancel",
                "/accept",
                "/decline",
                "/join",
                "/stay",
                "/notice",
                "/online",
                "/room");
        nothing(samples, "/workshops/plan/{id}", "/room", "/registrations", "/registrations/all.csv");
        nothing(samples, "/workshops/plan/{id}/door", "", "/sheet", "/code", "/tick", "/undo", "/admit");
        samples.open(
                        "/workshops/plan/{id}/registrations/{registration}/{act}",
                        "/workshops/plan/" + NOTHING + "/registrations/" + NOTHING + "/approve")
                .open("/check-in/{code}", "/check-in/NOBODYSENT")
                .open("/workshops/{slug}/live", "/workshops/nothing/live")
                .open("/workshops/{slug}/live/stream", "/workshops/nothing/live/stream")
                .open("/workshops/{slug}/live/{id}/withdraw", "/workshops/nothing/live/" + NOTHING + "/withdraw")
                .open("/workshops/{slug}/nominate", "/workshops/nothing/nominate");
    }

    private static void afterWorkshops(Samples samples) {
        var workshop = "/workshops/plan/" + NOTHING;
        for (var page : List.of("", "/file", "/training", "/confirm")) {
            samples.open("/workshops/plan/{id}/attendance" + page, workshop + "/attendance" + page);
        }
        for (var page : List.of("", "/take", "/drop")) {
            samples.open(
                    "/workshops/plan/{id}/attendance/file/{file}" + page,
                    workshop + "/attendance/file/" + NOTHING + page);
        }
        for (var page : List.of("", "/conclusions", "/advance", "/publish")) {
            samples.open("/workshops/plan/{id}/record" + page, workshop + "/record" + page);
        }
        for (var page : List.of("", "/recording", "/file")) {
            samples.open("/workshops/plan/{id}/materials" + page, workshop + "/materials" + page);
        }
        for (var page : List.of("", "/words", "/people", "/remove", "/restore")) {
            samples.open("/workshops/plan/{id}/materials/{material}" + page, workshop + "/materials/" + NOTHING + page);
        }
        samples.open(
                        "/workshops/plan/{id}/materials/{material}/words/{words}/remove",
                        workshop + "/materials/" + NOTHING + "/words/" + NOTHING + "/remove")
                .open("/workshops/{slug}/materials", "/workshops/nothing/materials")
                .open("/workshops/{slug}/materials/{file}", "/workshops/nothing/materials/" + NOTHING)
                .open("/api/v1/workshops/{id}/materials", "/api/v1/workshops/" + NOTHING + "/materials")
                .open(
                        "/workshops/{slug}/materials/{recording}/consent",
                        "/workshops/nothing/materials/" + NOTHING + "/consent");
        for (var page : List.of("", "/pdf", "/badge", "/name", "/revoke")) {
            samples.open("/certificates/{id}" + page, "/certificates/" + NOTHING + page);
        }
        samples.open("/workshops/plan/{id}/attendance/names/{name}", workshop + "/attendance/names/nothing")
                .open("/workshops/plan/{id}/attendance/people/{person}", workshop + "/attendance/people/" + NOTHING)
                .open(
                        "/workshops/plan/{id}/record/conclusions/{conclusion}/remove",
                        workshop + "/record/conclusions/" + NOTHING + "/remove")
                .open("/workshops/plan/{id}/record/amendments/{amendment}", workshop + "/record/amendments/" + NOTHING)
                .open("/workshops/{slug}/record", "/workshops/" + NOTHING + "/record")
                .open("/workshops/{slug}/record/amendments", "/workshops/" + NOTHING + "/record/amendments")
                .open("/workshops/{slug}/record/items/{item}", "/workshops/nothing/record/items/" + NOTHING)
                .open("/certificates/attendance/{workshop}", "/certificates/attendance/" + NOTHING)
                .open("/certificates/new/{workshop}", "/certificates/new/" + NOTHING)
                .open("/certificates/keys/{thumbprint}", "/certificates/keys/nothing");
    }
}
