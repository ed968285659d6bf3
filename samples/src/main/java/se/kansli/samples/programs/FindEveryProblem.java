package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.Problem;

/** What is wrong with a file, where, and what is to be done about it, in Swedish and in English? */
public final class FindEveryProblem {
    private FindEveryProblem() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, FindEveryProblem::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Path json = SampleData.copy("mandates/grundskolan.json", folder);
        String slipped = Files.readString(json)
                .replace("\"title\"", "\"titel\"")
                .replace("\"minimumPerYear\": 4", "\"minimumPerYear\": \"fyra\"");
        Files.writeString(json, slipped);

        for (Problem problem : Json.check(json, MandateDescription.class)) {
            out.println(problem.location() + " " + problem.code() + " " + problem.severity());
            out.println("  " + problem.swedish());
            out.println("  " + problem.english());
        }
    }
}
