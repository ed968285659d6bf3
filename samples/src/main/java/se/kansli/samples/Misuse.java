package se.kansli.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command, in the language that it asks for, and where all options are told. */
final class Misuse implements IParameterExceptionHandler {
    private static final String LANGUAGE = "--lang";

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        boolean isEnglish = isEnglish(List.of(arguments));
        CommandLine command = e.getCommandLine();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        command.getErr().println(isEnglish ? english(e) : swedish(e));
        command.getErr().println((isEnglish ? "All options: " : "Alla val: ") + help);
        return Kansli.USAGE;
    }

    /** What is wrong may stand before the language. */
    private static boolean isEnglish(List<String> arguments) {
        int last = arguments.lastIndexOf(LANGUAGE) + 1;
        return arguments.contains(LANGUAGE + "=en")
                || last > 0 && last < arguments.size() && arguments.get(last).equals("en");
    }

    private static String swedish(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            return "Kommandot är inte helt: ange " + names(missing.getMissing()) + ".";
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            return "Kommandot har inget " + String.join(" ", unmatched.getUnmatched()) + meant(unmatched, ": menas ");
        } else if (e instanceof OverwrittenOptionException twice) {
            return names(List.of(twice.getOverwritten())) + " är angivet två gånger: ta bort det ena.";
        }
        ArgSpec argument = e.getArgSpec();
        return argument == null
                ? String.valueOf(e.getMessage())
                : "”" + e.getValue() + "” passar inte för " + names(List.of(argument))
                        + choices(argument, ": välj bland ");
    }

    private static String english(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            return "The command is not complete: give " + names(missing.getMissing()) + ".";
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            return "The command has no " + String.join(" ", unmatched.getUnmatched())
                    + meant(unmatched, ": did you mean ");
        } else if (e instanceof OverwrittenOptionException twice) {
            return names(List.of(twice.getOverwritten())) + " is given twice: remove one of them.";
        }
        ArgSpec argument = e.getArgSpec();
        return argument == null
                ? String.valueOf(e.getMessage())
                : "\"" + e.getValue() + "\" does not fit " + names(List.of(argument))
                        + choices(argument, ": choose from ");
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(
                ", ",
                arguments.stream()
                        .map(each -> each instanceof OptionSpec option
                                ? option.longestName() + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
                                : each.paramLabel())
                        .toList());
    }

    private static String meant(UnmatchedArgumentException unmatched, String question) {
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? "." : question + String.join(", ", near) + "?";
    }

    /** The help of {@code --kind} lists the kinds that the command takes. */
    private static String choices(ArgSpec argument, String question) {
        if (argument instanceof OptionSpec option && option.longestName().equals("--kind")) {
            return question + String.join(" ", option.description()) + ".";
        }
        @Nullable Iterable<String> candidates = argument.completionCandidates();
        List<String> all = new ArrayList<>();
        if (candidates != null) {
            candidates.forEach(all::add);
        }
        return all.isEmpty() ? "." : question + String.join(", ", all) + ".";
    }
}
