package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.kansli.batch.BatchSummary;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.meeting.MeetingNotice;
import se.kansli.organisation.MunicipalityRegister;
import se.kansli.protocol.PostingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolExtract;
import se.kansli.register.ActionList;
import se.kansli.register.AttendanceMatrix;
import se.kansli.register.DecisionLog;
import se.kansli.register.DeliveryStatus;
import se.kansli.register.MandateMatrix;
import se.kansli.register.MandateOrder;
import se.kansli.register.MeetingPlan;
import se.kansli.register.MemberRegister;
import se.kansli.register.WorkPlan;
import se.kansli.report.Compilation;
import se.kansli.report.ProgressReport;

/** Every component of every published kind is explained to the author of a template, and nothing else is. */
class FieldExplanationsTest {
    private static final List<Class<? extends Record>> KINDS = List.of(
            MandateDescription.class,
            MeetingNotice.class,
            Protocol.class,
            ProtocolExtract.class,
            PostingNotice.class,
            MeetingPlan.class,
            WorkPlan.class,
            MemberRegister.class,
            MandateOrder.class,
            ActionList.class,
            DecisionLog.class,
            AttendanceMatrix.class,
            MandateMatrix.class,
            DeliveryStatus.class,
            ProgressReport.class,
            Compilation.class,
            GoalDocument.class,
            MunicipalityRegister.class,
            BatchSummary.class);

    @Test
    void everyComponentHasAnExplanationAndEveryExplanationAComponent() throws IOException {
        Set<String> components = new TreeSet<>();
        for (Class<?> type : records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                components.add(key(component));
            }
        }

        assertThat(explanations().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(components);
        assertThat(explanations().values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everyComponentThatIsWrittenOutHasAnExample() throws IOException {
        for (Class<?> type : records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> element = element(component);
                boolean isYesOrNo = element == boolean.class || element == Boolean.class;
                boolean isWords = !element.isRecord() && !element.isEnum() && !isYesOrNo;
                assertThat(explanations().getProperty(key(component)).contains("|"))
                        .as(key(component))
                        .isEqualTo(isWords);
            }
        }
    }

    @Test
    void addressesAreFictitious() throws IOException {
        assertThat(explanations().values())
                .extracting(Object::toString)
                .filteredOn(text -> text.contains("@"))
                .isNotEmpty()
                .allMatch(text -> text.endsWith("@example.se"));
    }

    private static Set<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        KINDS.forEach(kind -> collect(kind, found));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord() && found.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(element(component), found);
            }
        }
    }

    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static String key(RecordComponent component) {
        String owner = component.getDeclaringRecord().getName();
        String packageName = component.getDeclaringRecord().getPackageName();
        return owner.substring(packageName.length() + 1).replace('$', '.') + "." + component.getName();
    }

    private static Properties explanations() throws IOException {
        Properties all = new Properties();
        for (String packageName : records().stream().map(Class::getPackageName).collect(Collectors.toSet())) {
            String name = "/" + packageName.replace('.', '/') + "/fields_sv.properties";
            try (InputStream in = FieldExplanationsTest.class.getResourceAsStream(name)) {
                assertThat(in).as(name).isNotNull();
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return all;
    }
}
