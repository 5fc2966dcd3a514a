/* Generated from openapi/openapi.json by npm run openapi. */

export interface paths {
    "/members/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/register-sympathiser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.registerSympathiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/record-awareness-course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.recordAwarenessCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 9-KNĐ. */
        post: operations["members.admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/hold-ceremony": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.holdCeremony"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/record-new-member-course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.recordNewMemberCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/recognise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 16-KNĐ. */
        post: operations["members.recognise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["organisations.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/establish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.establish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["organisations.reclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/grant-power": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["organisations.grantPower"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/withdraw-power": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["organisations.withdrawPower"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/take-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.takePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/end-position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.endPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["organisations.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/disband": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["organisations.disband"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/appoint-interim-committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.appointInterimCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/hold-congress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.holdCongress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/state-unit-kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.stateUnitKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/correct-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.correctRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorganisations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["reorganisations.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorganisations/{id}/consolidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["reorganisations.consolidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorganisations/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["reorganisations.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorganisations/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["reorganisations.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/drop-sympathiser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.dropSympathiser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/take-up-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.takeUpAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/move-applicant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.moveApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/ask-reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.askReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/answer-reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.answerReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/seek-readmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.seekReadmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/annul-admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 9H-KNĐ, 9K-KNĐ. */
        post: operations["members.annulAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/annul-recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 9L-KNĐ. */
        post: operations["members.annulRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/begin-regularisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.beginRegularisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/end-regularisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.endRegularisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["plans.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/set-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer, administrator. */
        post: operations["calendar.setYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/set-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: administrator, upperOfficer. */
        post: operations["policies.setVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["cases.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["cases.supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/file-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["cases.filePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/remove-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["cases.removePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/ask-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["cases.askVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/answer-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["cases.answerVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/waive-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["cases.waiveVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/record-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form 6-KNĐ. */
        post: operations["cases.recordVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/order-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["cases.orderVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/appraise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 7-KNĐ. */
        post: operations["cases.appraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["cases.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["cases.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 9-KNĐ, 16-KNĐ. */
        post: operations["cases.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/conclude-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["cases.concludeAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["proposals.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/list-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["proposals.listCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/unlist-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["proposals.unlistCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["proposals.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/record-votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["proposals.recordVotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/return-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["proposals.returnCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/decide-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 9-KNĐ, 16-KNĐ. */
        post: operations["proposals.decideCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/decide-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. Form 3-TĐV, 4-TĐV, 5-TĐV, 6-TĐV. */
        post: operations["members.decideCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/pass-card-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 2-TĐV, 7-TĐV. */
        post: operations["members.passCardOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/return-misprint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.returnMisprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/hand-out-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form 8-TĐV. */
        post: operations["members.handOutCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/report-card-lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.reportCardLost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/return-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.returnCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/decide-badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["members.decideBadge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/present-badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.presentBadge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/return-badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.returnBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/recount-party-age": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["members.recountPartyAge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badge-series/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["badgeSeries.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badge-series/{id}/allot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["badgeSeries.allot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/open-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form Giấy giới thiệu sinh hoạt đảng 10 ô, 7 ô. */
        post: operations["members.openTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/fill-transfer-box": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.fillTransferBox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/receive-transfer-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form 1-SHĐ. */
        post: operations["members.receiveTransferNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/forward-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form 2-SHĐ. */
        post: operations["members.forwardTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/return-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.returnTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/send-abroad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form Giấy giới thiệu sinh hoạt đảng 2 ô; 3A-SHĐ. */
        post: operations["members.sendAbroad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/receive-from-abroad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form Giấy giới thiệu sinh hoạt đảng 2 ô. */
        post: operations["members.receiveFromAbroad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/cancel-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.cancelTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/strike-transfer-box": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.strikeTransferBox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/confirm-transfer-outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.confirmTransferOutside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/strike-in-transit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.strikeInTransit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/take-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/transfer-internally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.transferInternally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/open-temporary-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form Giấy giới thiệu sinh hoạt đảng tạm thời 8 ô; 3A-SHĐ, 3B-SHĐ. */
        post: operations["members.openTemporaryTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/fill-temporary-box": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.fillTemporaryBox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/extend-temporary-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.extendTemporaryTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/hand-in-overseas-slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form 3A-SHĐ, 3B-SHĐ. */
        post: operations["members.handInOverseasSlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/cancel-temporary-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.cancelTemporaryTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collective-transfers/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["collectiveTransfers.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collective-transfers/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["collectiveTransfers.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/record-death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.recordDeath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/send-death-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.sendDeathDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/strike-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 9F-KNĐ, 9G-KNĐ. */
        post: operations["members.strikeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/allow-exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.allowExit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/expel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.expel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/open-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.openInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/conclude-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.concludeInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/discipline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.discipline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/extend-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.extendSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/lift-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.liftSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/lodge-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.lodgeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/settle-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.settleComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["members.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/refuse-restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["members.refuseRestoration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/record-interruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.recordInterruption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["members.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form 1-MSHĐ. */
        post: operations["members.exempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/end-exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["members.endExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/file-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.fileDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/withdraw-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.withdrawDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-types/define": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer, administrator. */
        post: operations["documentTypes.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-types/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer, administrator. */
        post: operations["documentTypes.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/lend-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.lendDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/take-dossier-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.takeDossierBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/find-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.findDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/restore-dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["members.restoreDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/reconcile-dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.reconcileDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplement-campaigns/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. Form 3-HSĐV. */
        post: operations["supplementCampaigns.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplement-campaigns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["supplementCampaigns.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/submit-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. Form 3-HSĐV. */
        post: operations["members.submitSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/return-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.returnSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/confirm-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.confirmSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/pass-supplement-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.passSupplementUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/remind-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["members.remindSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-series/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["dossierSeries.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-series/{id}/give-block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["dossierSeries.giveBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-series/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: upperOfficer. */
        post: operations["dossierSeries.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-blocks/{id}/allot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["dossierBlocks.allot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/take-over-seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.takeOverSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/request-seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["organisations.requestSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/withdraw-seal-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["organisations.withdrawSealRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/receive-seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["organisations.receiveSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/put-seal-to-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["organisations.putSealToUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/report-seal-lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer. */
        post: operations["organisations.reportSealLost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/collect-seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.collectSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/destroy-seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["organisations.destroySeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error-reports/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector, administrator. */
        post: operations["errorReports.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error-reports/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["errorReports.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error-reports/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["errorReports.forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error-reports/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: baseOfficer, upperOfficer. */
        post: operations["errorReports.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: administrator. */
        post: operations["accounts.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: administrator. */
        post: operations["accounts.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/withdraw-grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: administrator. */
        post: operations["accounts.withdrawGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: administrator. */
        post: operations["accounts.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Roles: administrator. */
        post: operations["accounts.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tài khoản đang đăng nhập và các quyền */
        get: operations["session.show"];
        put?: never;
        /** Đăng nhập */
        post: operations["session.begin"];
        /** Đăng xuất */
        delete: operations["session.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi mật khẩu */
        post: operations["session.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách tài khoản
         * @description Roles: administrator.
         */
        get: operations["accounts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector, administrator.
         */
        get: operations["organisations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các tổ chức đảng đứng đầu phạm vi được xem
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector, administrator.
         */
        get: operations["organisations.roots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tìm tổ chức đảng theo tên trong toàn sổ, để nêu nơi đến; chỉ có tên
         * @description Roles: cellSecretary, baseOfficer, upperOfficer.
         */
        get: operations["organisations.directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tổ chức đảng trực thuộc trực tiếp
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector, administrator.
         */
        get: operations["organisations.children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["organisations.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/remains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những gì còn lại trước khi tổ chức đảng kết thúc hoạt động
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["organisations.remains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/power-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Điều kiện giao một quyền cho tổ chức đảng, xét từng mục trước khi ghi quyết định
         * @description Roles: upperOfficer.
         */
        get: operations["organisations.powerConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorganisations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước việc chia tách, sáp nhập, hợp nhất, chuyển giao, giải thể, giải tán: ai về đâu, tổng số trước và sau, điều còn vướng; chưa ghi nhận gì
         * @description Roles: baseOfficer, upperOfficer.
         */
        post: operations["reorganisations.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các quyết định thành lập, chia tách, sáp nhập, hợp nhất và tiến độ thực hiện
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["reorganisations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorganisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một quyết định chia tách, sáp nhập, hợp nhất, tiến độ và những việc còn vướng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["reorganisations.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reorganisations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử ghi nhận của quyết định chia tách, sáp nhập, hợp nhất
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["reorganisations.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử ghi nhận của tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["organisations.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách đảng viên
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["members.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách đảng viên dạng CSV, đủ mọi dòng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["members.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách đảng viên dạng bảng tính, đủ mọi dòng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["members.xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ đảng viên
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["members.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử ghi nhận của đảng viên
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["members.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đảng số theo tư cách, giới tính, độ tuổi
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["counts.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts/movement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tăng, giảm đảng viên trong kỳ
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["counts.movement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/counts/monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết nạp, công nhận chính thức, từ trần theo tháng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["counts.monthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những việc vừa ghi nhận
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["timeline.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách hồ sơ đề nghị
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["cases.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ đề nghị: giấy tờ, biểu quyết, thẩm định, kết quả
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["cases.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử ghi nhận của hồ sơ đề nghị
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["cases.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Điều kiện để gửi hồ sơ lên cấp trên, từng mục
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["cases.readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các danh sách đề nghị
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["proposals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một danh sách đề nghị cùng các hồ sơ
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["proposals.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử ghi nhận của danh sách đề nghị
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["proposals.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những điều còn thiếu của từng hồ sơ trong danh sách
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["proposals.readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chuyển sinh hoạt đảng: danh sách chuyển đi, chờ tiếp nhận, sinh hoạt tạm thời
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["transfers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collective-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chuyển sinh hoạt đảng tập thể: các quyết định và tiến độ
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["collectiveTransfers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kiểm tra, kỷ luật, đình chỉ, khiếu nại, gián đoạn, ra khỏi Đảng, miễn sinh hoạt, từ trần
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["conduct.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc cần làm, sắp đến hạn, quá hạn
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["worklist.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worklist/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc của tôi, theo quyền tại từng tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["worklist.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worklist/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Từng việc của một loại
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["worklist.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kế hoạch kết nạp đảng viên và kết quả thực hiện
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["plans.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Theo dõi việc cấp thẻ đảng viên
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["cards.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ phát thẻ, sổ giao nhận thẻ, thẻ đã thu
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["cards.book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Huy hiệu Đảng đã có quyết định
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["badges.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dự kiến số người đủ tuổi Đảng nhận Huy hiệu tại một đợt, theo mức và tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["badges.forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badges/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đảng viên đủ tuổi Đảng nhận Huy hiệu tại một đợt
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["badges.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badge-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dãy số Huy hiệu của cấp ủy quyết định
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["badgeSeries.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ theo dõi con dấu của các tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["seals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ đảng viên: số lý lịch, tài liệu, tài liệu còn thiếu, đang cho mượn
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["dossiers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hồ sơ của một đảng viên: mục lục, tài liệu còn thiếu, lần cho mượn, phiếu bổ sung
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["dossiers.ofMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục loại tài liệu trong hồ sơ đảng viên */
        get: operations["documentTypes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ cho mượn hồ sơ
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["dossierLoans.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần đối khớp hồ sơ với danh sách đảng viên
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["dossierReconciliations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dãy số lý lịch và các khoảng số của tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["dossierNumbers.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-series/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử ghi nhận dãy số lý lịch của tỉnh ủy, thành ủy
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["dossierSeries.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-blocks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử ghi nhận các khoảng số lý lịch của tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["dossierBlocks.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplement-campaigns/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử ghi nhận các đợt bổ sung hồ sơ của tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["supplementCampaigns.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phiếu bổ sung hồ sơ của năm, theo bước
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["supplements.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supplements/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tình hình bổ sung hồ sơ của năm, theo tổ chức đảng trực thuộc
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["supplements.summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch làm việc: ngày nghỉ, ngày làm bù */
        get: operations["calendar.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các báo lỗi phần mềm gửi cấp ủy
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["errorReports.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một báo lỗi phần mềm và việc xử lý
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["errorReports.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tham số nghiệp vụ theo từng phiên bản quy định, có nguồn và người ghi */
        get: operations["policies.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản chụp văn bản quy định tham số nghiệp vụ */
        get: operations["documents.ofPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tải lên bản chụp giấy tờ (PDF, JPEG, PNG, TIFF); không được dùng đến trong một ngày thì bị bỏ
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, administrator.
         */
        post: operations["documents.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản chụp có trong hồ sơ đảng viên
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["documents.ofMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản chụp có trong hồ sơ tổ chức đảng
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["documents.ofOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản chụp có trong hồ sơ đề nghị
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["documents.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản chụp có trong danh sách đề nghị
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["documents.ofProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * In danh sách đề nghị (PDF)
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["papers.proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/party-age-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * In giấy xác nhận tuổi Đảng (PDF)
         * @description Roles: cellSecretary, baseOfficer, upperOfficer, inspector.
         */
        get: operations["papers.partyAge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tải mẫu nhập dữ liệu
         * @description Roles: baseOfficer, upperOfficer.
         */
        get: operations["imports.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần nhập dữ liệu của tài khoản
         * @description Roles: baseOfficer, upperOfficer.
         */
        get: operations["imports.list"];
        put?: never;
        /**
         * Gửi tệp để kiểm tra; chưa ghi nhận gì
         * @description Roles: baseOfficer, upperOfficer.
         */
        post: operations["imports.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một lần nhập dữ liệu: cột, số dòng, tiến độ
         * @description Roles: baseOfficer, upperOfficer.
         */
        get: operations["imports.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghép cột của tệp với trường của mẫu
         * @description Roles: baseOfficer, upperOfficer.
         */
        post: operations["imports.map"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Từng dòng của tệp và kết quả kiểm tra
         * @description Roles: baseOfficer, upperOfficer.
         */
        get: operations["imports.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/errors.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bảng tính các lỗi của tệp
         * @description Roles: baseOfficer, upperOfficer.
         */
        get: operations["imports.errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi nhận các dòng đã kiểm tra
         * @description Roles: baseOfficer, upperOfficer.
         */
        post: operations["imports.commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thay đổi vừa ghi, chỉ mã và phiên bản (server-sent events) */
        get: operations["server.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Máy chủ đang chạy */
        get: operations["server.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Máy chủ sẵn sàng phục vụ, kể cả dữ liệu hiển thị */
        get: operations["server.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mô tả giao diện này (OpenAPI 3.1) */
        get: operations["server.openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CommandAnswer: {
            id: string;
            revision: number;
            position?: string;
            /** @description How many were stored; 0 if it was so already */
            events: number;
            /** @description What was stored, and from when each holds */
            stored: {
                type: string;
                effectiveOn: string;
            }[];
            /** @description The versions of policy by which it was judged */
            judgedBy?: {
                /** @enum {string} */
                group: "charter" | "guidance" | "operations" | "discipline" | "card";
                version: string;
                instrument: string;
                /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                local?: boolean;
                /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                ofVote?: boolean;
            }[];
            oneTimePassword?: string;
            /** @description Only with Dry-Run, which answers nothing else */
            wouldStore?: {
                type: string;
                effectiveOn: string;
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            /** @description Rule that refuses, as it is cited */
            source?: string;
            errors?: {
                field: string;
                code: string;
                detail: string;
            }[];
            /** @description At 412: how the stream stands now */
            current?: {
                revision: number;
                lastEvent?: {
                    type: string;
                    recordedAt: string;
                    actorName: string;
                };
            };
        };
        MembersTakeOver: {
            fullName: string;
            otherName?: string;
            /** Format: date */
            birthDate: string;
            citizenId?: string;
            /** @enum {string} */
            sex: "male" | "female";
            ethnicity: string;
            religion?: string;
            nativePlace?: string;
            residence?: string;
            phone?: string;
            /** @enum {string} */
            education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
            /** @enum {string} */
            politicalTheory?: "none" | "elementary" | "intermediate" | "advanced" | "bachelor";
            occupation?: string;
            /** Format: uuid */
            cell: string;
            /** @enum {string} */
            status: "probationary" | "official";
            admissionDecisionNumber?: string;
            /**
             * Format: date
             * @description Lost: the date on the card (294, 4.5)
             */
            admissionDecisionDate: string;
            /** Format: date */
            joinDate: string;
            /** Format: date */
            officialDate?: string;
            partyAgeGaps?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /** @enum {string} */
                ground: "expelled" | "struckOff" | "lostContact" | "transferGap";
            }[];
            cardNumber?: string;
            /** Format: date */
            cardIssuedOn?: string;
            dossierNumber?: string;
            badges?: {
                milestone: number;
                number?: string;
                /** Format: date */
                awardedOn?: string;
            }[];
            legacyGrounds?: ("admittedBefore1960" | "admittedInTheSouthBefore1975" | "oneIntroducer" | "joinDateSetByStatusRules")[];
            source: string;
        };
        MembersRegisterSympathiser: {
            fullName: string;
            otherName?: string;
            /** Format: date */
            birthDate: string;
            citizenId: string;
            /** @enum {string} */
            sex: "male" | "female";
            ethnicity: string;
            religion?: string;
            nativePlace?: string;
            residence?: string;
            phone?: string;
            /** @enum {string} */
            education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
            /** @enum {string} */
            politicalTheory?: "none" | "elementary" | "intermediate" | "advanced" | "bachelor";
            occupation?: string;
            /** Format: uuid */
            cell: string;
            /** Format: date */
            cellResolutionOn: string;
            /** Format: uuid */
            helper?: string;
        };
        MembersRecordAwarenessCourse: {
            certificateNumber: string;
            /** Format: date */
            certificateOn: string;
        };
        MembersAdmit: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /**
             * Format: date
             * @description Age is counted on the day of the cell’s vote
             */
            cellResolutionOn: string;
            vietnameseCitizen: boolean;
            /** @enum {string} */
            education: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
            /** @default false */
            difficultArea: boolean;
            awarenessCertificate: {
                number: string;
                /** Format: date */
                date: string;
            };
            introducers: string[];
            /** @description Nghị quyết giới thiệu của đoàn thanh niên hoặc công đoàn */
            union?: {
                /** @enum {string} */
                kind: "youthUnion" | "tradeUnion";
                /** Format: date */
                resolutionOn: string;
            };
            /** @default true */
            youthUnionExists: boolean;
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** Format: uuid */
            case?: string;
        };
        MembersHoldCeremony: {
            /** Format: date */
            heldOn: string;
            /**
             * Format: uuid
             * @description Đảng viên chính thức được phân công giúp đỡ
             */
            helper: string;
            /** Format: date */
            decisionReceivedOn?: string;
            /** @description Văn bản đồng ý của cấp trên khi tổ chức lễ muộn */
            lateConsent?: string;
        };
        MembersRecordNewMemberCourse: {
            certificateNumber: string;
            /** Format: date */
            certificateOn: string;
        };
        MembersRecognise: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            cellResolutionOn?: string;
            /** @description Đảng viên dự bị đơn lẻ ở nước ngoài, không có chi bộ */
            loneAbroad?: {
                /**
                 * Format: date
                 * @description Ngày tự kiểm điểm
                 */
                selfReviewOn: string;
                /**
                 * Format: date
                 * @description Ngày nhận xét của cấp ủy nơi cử đi
                 */
                assessmentOn: string;
            };
            /** Format: uuid */
            case?: string;
        };
        MembersCorrect: {
            /**
             * Format: uuid
             * @description Id of the event that was recorded wrongly
             */
            corrects: string;
            /** @enum {string} */
            ground: "entryMistake" | "changedByLaw";
            reason: string;
            decision?: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            evidence?: {
                /** @description Giấy tờ làm căn cứ: tên, số, cơ quan cấp */
                title: string;
                /** Format: date */
                date?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            changes: {
                fullName?: string;
                otherName?: string;
                /** Format: date */
                birthDate?: string;
                citizenId?: string;
                /** @enum {string} */
                sex?: "male" | "female";
                ethnicity?: string;
                religion?: string;
                nativePlace?: string;
                residence?: string;
                phone?: string;
                /** @enum {string} */
                education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
                /** @enum {string} */
                politicalTheory?: "none" | "elementary" | "intermediate" | "advanced" | "bachelor";
                occupation?: string;
                cardNumber?: string;
                dossierNumber?: string;
                /** Format: date */
                joinDate?: string;
                /** Format: date */
                officialDate?: string;
            };
        };
        OrganisationsTakeOver: {
            name: string;
            /** @enum {string} */
            type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
            /** Format: uuid */
            parent: string | null;
            code?: string;
            /** @default false */
            armedForces: boolean;
            /** @default false */
            residential: boolean;
            /** @default [] */
            powers: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
            /** @description Đảng bộ trực thuộc Trung ương không phải tỉnh, thành phố */
            centralBody?: boolean;
            /**
             * @description Loại hình đơn vị
             * @enum {string}
             */
            unitKind?: "commune" | "specialZone" | "agency" | "centralAgency" | "serviceUnit" | "enterprise" | "armedForces" | "other";
            /** Format: date */
            since: string;
            /** @description Số của đại hội gần nhất */
            congress?: number;
        };
        OrganisationsEstablish: {
            name: string;
            /** @enum {string} */
            type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
            /** Format: uuid */
            parent: string;
            code?: string;
            /** @default false */
            armedForces: boolean;
            /** @default false */
            residential: boolean;
            /** @default [] */
            powers: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
            /** @description Đảng bộ trực thuộc Trung ương không phải tỉnh, thành phố */
            centralBody?: boolean;
            /**
             * @description Loại hình đơn vị
             * @enum {string}
             */
            unitKind?: "commune" | "specialZone" | "agency" | "centralAgency" | "serviceUnit" | "enterprise" | "armedForces" | "other";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
            officialMembers: number;
            probationaryMembers: number;
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
            centralConsent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Quy mô của đảng bộ cấp trên trực tiếp cơ sở ở nơi có đặc điểm riêng */
            specialPlace?: {
                /** @description Đơn vị thành viên có tư cách pháp nhân */
                legalPersonUnits: number;
                /** @description Tổ chức cơ sở đảng trực thuộc */
                baseOrganisations: number;
            };
            /** @description Cấp ủy lâm thời */
            interimCommittee?: {
                /** @enum {string} */
                position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                /** Format: uuid */
                member: string;
            }[];
            /** @description Đảng viên mà quyết định nêu tên về chi bộ mới, không cần giấy giới thiệu */
            members?: {
                /** Format: uuid */
                member: string;
                /**
                 * Format: uuid
                 * @description Chi bộ nơi đang sinh hoạt
                 */
                from: string;
            }[];
        };
        OrganisationsRename: {
            name: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
        };
        OrganisationsReclassify: {
            /** @enum {string} */
            type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
            officialMembers: number;
            probationaryMembers: number;
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
            centralConsent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Quy mô của đảng bộ cấp trên trực tiếp cơ sở ở nơi có đặc điểm riêng */
            specialPlace?: {
                /** @description Đơn vị thành viên có tư cách pháp nhân */
                legalPersonUnits: number;
                /** @description Tổ chức cơ sở đảng trực thuộc */
                baseOrganisations: number;
            };
        };
        OrganisationsGrantPower: {
            /** @enum {string} */
            power: "admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers";
            /**
             * @description Quyền khác mà cùng quyết định này nêu
             * @default []
             */
            also: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
            /** @description Văn bản thống nhất của Ban Tổ chức Trung ương */
            agreement?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Văn bản của Ban Bí thư đối với trường hợp đặc biệt */
            exception?: {
                number: string;
                /** Format: date */
                date: string;
            };
        };
        OrganisationsWithdrawPower: {
            /** @enum {string} */
            power: "admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers";
            /**
             * @description Quyền khác mà cùng quyết định này nêu
             * @default []
             */
            also: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
        };
        OrganisationsTakePosition: {
            /** @enum {string} */
            position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
            /** Format: uuid */
            member: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
        };
        OrganisationsEndPosition: {
            /** @enum {string} */
            position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
            /** Format: uuid */
            member: string;
            /** Format: date */
            effectiveOn: string;
            decision?: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            reason?: string;
        };
        OrganisationsHandOver: {
            /** Format: uuid */
            to: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
            /** @description Văn bản tiếp nhận của cấp ủy nơi đến */
            accepted?: {
                number: string;
                /** Format: date */
                date: string;
                /** Format: uuid */
                issuer: string;
            };
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
            centralConsent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Biên bản bàn giao, kèm danh bạ đảng viên */
            minutes?: {
                number?: string;
                /** Format: date */
                date: string;
            };
        };
        OrganisationsDissolve: {
            /** @enum {string} */
            ground: "taskDone" | "unsuitable";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
            centralConsent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            reason?: string;
        };
        OrganisationsDisband: {
            violation: string;
            /** @description Đề nghị của cấp trên trực tiếp */
            proposed: {
                number: string;
                /** Format: date */
                date: string;
                /** Format: uuid */
                organisation: string;
                members: number;
                inFavour: number;
            };
            /** @description Biểu quyết của cấp trên cách một cấp */
            vote: {
                members: number;
                inFavour: number;
            };
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
        };
        OrganisationsEnd: {
            /** Format: date */
            endedOn: string;
            reason?: string;
        };
        OrganisationsAppointInterimCommittee: {
            seats: {
                /** @enum {string} */
                position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                /** Format: uuid */
                member: string;
            }[];
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
        };
        OrganisationsHoldCongress: {
            number: number;
            /** Format: date */
            heldOn: string;
            seats: {
                /** @enum {string} */
                position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                /** Format: uuid */
                member: string;
            }[];
        };
        OrganisationsStateUnitKind: {
            /** @enum {string} */
            unitKind: "commune" | "specialZone" | "agency" | "centralAgency" | "serviceUnit" | "enterprise" | "armedForces" | "other";
            /** Format: date */
            from: string;
            reason?: string;
        };
        OrganisationsRate: {
            year: number;
            /** @enum {string} */
            rating: "excellent" | "good" | "completed" | "notCompleted";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
        };
        OrganisationsCorrectRating: {
            year: number;
            /** @enum {string} */
            rating: "excellent" | "good" | "completed" | "notCompleted";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            reason: string;
        };
        ReorganisationsMerge: {
            /**
             * Format: uuid
             * @description Tổ chức đảng ban hành quyết định
             */
            organisation: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
            /** @description Văn bản tiếp nhận, khi quyết định không bao trùm mọi tổ chức */
            accepted?: {
                number: string;
                /** Format: date */
                date: string;
                /** Format: uuid */
                issuer: string;
            };
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
            centralConsent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Biên bản bàn giao */
            minutes?: {
                number?: string;
                /** Format: date */
                date: string;
            };
            /** Format: uuid */
            into: string;
            absorbed: string[];
        };
        ReorganisationsConsolidate: {
            /**
             * Format: uuid
             * @description Tổ chức đảng ban hành quyết định
             */
            organisation: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
            /** @description Văn bản tiếp nhận, khi quyết định không bao trùm mọi tổ chức */
            accepted?: {
                number: string;
                /** Format: date */
                date: string;
                /** Format: uuid */
                issuer: string;
            };
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
            centralConsent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Biên bản bàn giao */
            minutes?: {
                number?: string;
                /** Format: date */
                date: string;
            };
            sources: string[];
            founded: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                /** Format: uuid */
                parent: string;
                code?: string;
                /** @default false */
                armedForces: boolean;
                /** @default false */
                residential: boolean;
                /** @default [] */
                powers: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
                /** @description Đảng bộ trực thuộc Trung ương không phải tỉnh, thành phố */
                centralBody?: boolean;
                interimCommittee?: {
                    /** @enum {string} */
                    position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                    /** Format: uuid */
                    member: string;
                }[];
            };
        };
        ReorganisationsSplit: {
            /**
             * Format: uuid
             * @description Tổ chức đảng ban hành quyết định
             */
            organisation: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            effectiveOn: string;
            /** @description Văn bản tiếp nhận, khi quyết định không bao trùm mọi tổ chức */
            accepted?: {
                number: string;
                /** Format: date */
                date: string;
                /** Format: uuid */
                issuer: string;
            };
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
            centralConsent?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Biên bản bàn giao */
            minutes?: {
                number?: string;
                /** Format: date */
                date: string;
            };
            /** Format: uuid */
            source: string;
            /** @description Tổ chức bị chia kết thúc hoạt động; nếu không, ai không được nêu tên thì ở lại */
            ends: boolean;
            parts: {
                founded: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** @enum {string} */
                    type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                    /** Format: uuid */
                    parent: string;
                    code?: string;
                    /** @default false */
                    armedForces: boolean;
                    /** @default false */
                    residential: boolean;
                    /** @default [] */
                    powers: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
                    /** @description Đảng bộ trực thuộc Trung ương không phải tỉnh, thành phố */
                    centralBody?: boolean;
                    interimCommittee?: {
                        /** @enum {string} */
                        position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                        /** Format: uuid */
                        member: string;
                    }[];
                };
                /** @default [] */
                children: string[];
                /** @default [] */
                members: string[];
            }[];
        };
        ReorganisationsResume: {
            /** Format: uuid */
            organisation: string;
        };
        MembersDropSympathiser: {
            /** Format: date */
            cellResolutionOn: string;
            why: string;
        };
        MembersTakeUpAgain: {
            /** Format: uuid */
            cell: string;
            /** Format: date */
            cellResolutionOn: string;
            /** Format: uuid */
            helper?: string;
        };
        MembersMoveApplicant: {
            /** Format: uuid */
            to: string;
            /**
             * Format: date
             * @description Ngày quyết định chuyển công tác, nơi cư trú
             */
            movedOn: string;
        };
        MembersAskReconsideration: {
            why: string;
            /** Format: date */
            askedOn: string;
        };
        MembersAnswerReconsideration: {
            text: string;
            /** Format: date */
            answeredOn: string;
        };
        MembersSeekReadmission: {
            /** Format: uuid */
            cell: string;
            /** Format: date */
            cellResolutionOn: string;
            consent: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** Format: date */
            expungedOn?: string;
            /** @default false */
            populationPolicy: boolean;
            /**
             * @description Lý do trước đây ra khỏi Đảng thuộc diện không xét kết nạp lại
             * @enum {string}
             */
            bar: "none" | "selfAbandoned" | "askedToLeave" | "seriousDisunity" | "corruption" | "wasteOrNegativity" | "seriousCrime";
            /** @default false */
            familyHardship: boolean;
        };
        MembersAnnulAdmission: {
            /** @enum {string} */
            ground: "substantive" | "procedural" | "applicantMoved";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            reason: string;
            restated?: {
                /** Format: date */
                joinDate: string;
                /** Format: date */
                officialDate?: string;
            };
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
        };
        MembersAnnulRecognition: {
            /** @enum {string} */
            ground: "substantive" | "procedural";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            reason: string;
            restated?: {
                /** Format: date */
                officialDate: string;
            };
            consent?: {
                number: string;
                /** Format: date */
                date: string;
            };
        };
        MembersBeginRegularisation: {
            /** @enum {string} */
            of: "admission" | "recognition";
            /**
             * Format: uuid
             * @description Cấp ủy làm lại thủ tục
             */
            by: string;
            /** Format: date */
            foundOn: string;
            why: string;
        };
        MembersEndRegularisation: {
            /** Format: date */
            endedOn: string;
            why: string;
        };
        PlansSet: {
            year: number;
            target: number;
        };
        CalendarSetYear: {
            year: number;
            /** @description Ngày nghỉ ngoài thứ bảy, chủ nhật và ngày lễ dương lịch */
            daysOff: string[];
            /** @description Thứ bảy, chủ nhật làm bù */
            makeUpDays: string[];
        };
        PoliciesSetVersion: {
            /** @enum {string} */
            group: "charter" | "guidance" | "operations" | "discipline" | "card";
            /**
             * Format: uuid
             * @description Tỉnh ủy, thành ủy đặt riêng cho mình; bỏ trống là phiên bản chung của toàn Đảng
             */
            organisation?: string;
            /**
             * Format: date
             * @description Các việc từ ngày này được xét theo phiên bản mới
             */
            effectiveFrom: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** @description Tham số và giá trị mới */
            changes: {
                [key: string]: unknown;
            };
            /** @description Tham số mà tỉnh ủy, thành ủy thôi đặt riêng, trở lại theo giá trị chung của toàn Đảng */
            asParty?: string[];
        };
        CasesOpen: {
            /** @enum {string} */
            kind: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
            /** Format: uuid */
            subject: string;
            /** Format: uuid */
            cell: string;
            details: {
                [key: string]: unknown;
            };
            /** Format: date */
            openedOn: string;
        };
        CasesSupplement: {
            details: {
                [key: string]: unknown;
            };
        };
        CasesFilePaper: {
            paper: string;
            number?: string;
            /** Format: date */
            date?: string;
            documentId?: string;
        };
        CasesRemovePaper: {
            paper: string;
        };
        CasesAskVerification: {
            /** Format: uuid */
            verification: string;
            /** @enum {string} */
            of: "subject" | "parent" | "carer" | "child" | "spouse" | "parentInLaw";
            /** @enum {string} */
            place: "domestic" | "abroad";
            /** @description Nơi được đề nghị thẩm tra */
            askedOf: string;
            /** Format: date */
            askedOn: string;
        };
        CasesAnswerVerification: {
            /** Format: uuid */
            verification: string;
            /** Format: date */
            answeredOn: string;
            finding: string;
            /**
             * Format: uuid
             * @description Đảng viên đi thẩm tra
             */
            verifier?: string;
            /**
             * @description Quan hệ của người đi thẩm tra với người xin vào Đảng
             * @enum {string}
             */
            kinship: "none" | "self" | "parent" | "spouse" | "sibling" | "child" | "adoptedChild";
        };
        CasesWaiveVerification: {
            /** @enum {string} */
            side: "blood" | "inLaw";
            /** Format: uuid */
            relative: string;
            /** @enum {string} */
            relation: "parent" | "sibling" | "child" | "spouse" | "spouseParent" | "spouseSibling";
            /** @description Lý lịch của người xin vào Đảng đã khai đầy đủ, được cấp ủy cơ sở xác nhận */
            declarationConfirmed: boolean;
            /** Format: date */
            waivedOn: string;
        };
        CasesRecordVote: {
            /** Format: uuid */
            organisation: string;
            /** @enum {string} */
            meeting: "cell" | "committee" | "standingCommittee" | "permanentBoard" | "congress" | "delegateCongress";
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            ballot: "secret" | "card";
            tally: {
                summoned: number;
                leftOut: {
                    /** @enum {string} */
                    ground: "temporarilyInAnotherOrganisation" | "temporarilyInSisterCell" | "exempt" | "suspended" | "prosecuted" | "absentWithLeave" | "convenerAbsentThroughout" | "delegateWithoutAlternate";
                    /** Format: uuid */
                    member?: string;
                }[];
                present: number;
                inFavour: number;
                against: number;
                invalid: number;
            };
        };
        CasesOrderVote: {
            why: string;
        };
        CasesAppraise: {
            /** Format: uuid */
            organisation: string;
            /** @enum {string} */
            opinion: "proper" | "improper";
            text: string;
        };
        CasesWithdraw: {
            why: string;
        };
        CasesReturn: {
            why: string;
        };
        CasesDecide: {
            /** @enum {string} */
            outcome: "approved" | "refused";
            decision?: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            why?: string;
        };
        CasesConcludeAgain: {
            decision?: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
        };
        ProposalsDraft: {
            /** @enum {string} */
            kind: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
            /** Format: uuid */
            organisation: string;
            title: string;
        };
        ProposalsListCases: {
            cases: string[];
        };
        ProposalsUnlistCases: {
            cases: string[];
        };
        ProposalsSubmit: {
            /** Format: date */
            submittedOn: string;
        };
        ProposalsRecordVotes: {
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            ballot: "secret" | "card";
            items: {
                /** Format: uuid */
                case: string;
                tally: {
                    summoned: number;
                    leftOut: {
                        /** @enum {string} */
                        ground: "temporarilyInAnotherOrganisation" | "temporarilyInSisterCell" | "exempt" | "suspended" | "prosecuted" | "absentWithLeave" | "convenerAbsentThroughout" | "delegateWithoutAlternate";
                        /** Format: uuid */
                        member?: string;
                    }[];
                    present: number;
                    inFavour: number;
                    against: number;
                    invalid: number;
                };
            }[];
        };
        ProposalsReturnCases: {
            cases: string[];
            why: string;
        };
        ProposalsDecideCases: {
            items: {
                /** Format: uuid */
                case: string;
                /** @enum {string} */
                outcome: "approved" | "refused";
                number?: string;
            }[];
            /** Format: date */
            date?: string;
            signer?: string;
            documentId?: string;
            why?: string;
        };
        MembersDecideCard: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** @enum {string} */
            kind: "issue" | "replaceLost" | "exchange";
            /** @enum {string} */
            ground?: "damaged" | "incorrect";
            number?: string;
            /** Format: uuid */
            case?: string;
        };
        MembersPassCardOn: {
            /** @enum {string} */
            stage: "sentToProvince" | "sentToCentre" | "printed" | "delivered";
            /** Format: date */
            on: string;
            /**
             * Format: uuid
             * @description Tổ chức đảng nhận thẻ
             */
            to?: string;
        };
        MembersReturnMisprint: {
            /** Format: date */
            on: string;
            why: string;
        };
        MembersHandOutCard: {
            /** Format: date */
            heldOn: string;
        };
        MembersReportCardLost: {
            /** Format: date */
            on: string;
            why: string;
        };
        MembersReturnCard: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            ground: "leftParty" | "selfReturned";
        };
        MembersDecideBadge: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            milestone: number;
            /** @enum {string} */
            kind: "regular" | "early" | "posthumous" | "reissue";
            /**
             * Format: date
             * @description Đợt trao: 3/2, 19/5, 2/9, 7/11, hoặc đợt khác do cấp ủy trực thuộc Trung ương định
             */
            round: string;
            ownRound?: {
                number: string;
                /** Format: date */
                date: string;
            };
            reason?: string;
            lowerLeftOut?: string;
            confirmedByCell?: boolean;
            /** Format: uuid */
            case?: string;
        };
        MembersPresentBadge: {
            milestone: number;
            /** Format: date */
            heldOn: string;
        };
        MembersReturnBadges: {
            /** Format: date */
            on: string;
        };
        MembersRecountPartyAge: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /**
             * Format: date
             * @description Ngày quyết định kết nạp lần đầu
             */
            from: string;
            gaps: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            /** @description Đã được cấp giấy xác nhận tuổi Đảng trước khi ra khỏi Đảng */
            certifiedBeforeLeaving: boolean;
        };
        BadgeSeriesOpen: {
            milestone: number;
            symbol: string;
            next: number;
            letter?: string;
            digits?: number;
        };
        BadgeSeriesAllot: {
            milestone: number;
            members: string[];
        };
        MembersOpenTransfer: {
            /**
             * Format: uuid
             * @description Nơi đến trong sổ này: chi bộ, hoặc cấp ủy sẽ giới thiệu tiếp
             */
            to?: string;
            /** @description Nơi đến không thuộc sổ này (giấy giới thiệu bằng giấy) */
            outside?: string;
            /** @enum {string} */
            ground: "jobChange" | "retirement" | "leave" | "demobilised" | "residence" | "contract" | "graduation" | "overseas" | "windingUp" | "handOver";
            /** @description Quyết định chuyển công tác, nghỉ hưu… */
            paper?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Đã đóng đảng phí đến hết tháng */
            duesPaidTo: string;
            /** @description Có bản kiểm điểm và nhận xét của chi bộ */
            selfReview: boolean;
            /** @description Có nhận xét của đảng viên giúp đỡ (đảng viên dự bị) */
            helperComments?: boolean;
            /** Format: date */
            openedOn: string;
            /** @description Số giấy giới thiệu; ở ô đi cuối cùng phải có */
            number?: string;
            /** @description Số phiếu báo chuyển sinh hoạt đảng */
            noticeNumber?: string;
            /**
             * Format: date
             * @description Ngày đảng viên nhận hồ sơ niêm phong
             */
            dossierOn?: string;
            /** @description Mục lục tài liệu trong hồ sơ */
            dossier?: {
                paper: string;
                copies: number;
            }[];
        };
        MembersFillTransferBox: {
            box: number;
            /**
             * Format: uuid
             * @description Tổ chức đảng viết ô này
             */
            organisation: string;
            /** Format: date */
            filledOn: string;
            /** @description Số giấy giới thiệu; ở ô đi cuối cùng phải có */
            number?: string;
            /** @description Số phiếu báo chuyển sinh hoạt đảng */
            noticeNumber?: string;
            /**
             * Format: date
             * @description Ngày đảng viên nhận hồ sơ niêm phong
             */
            dossierOn?: string;
            /** @description Mục lục tài liệu trong hồ sơ */
            dossier?: {
                paper: string;
                copies: number;
            }[];
            /** @description Mục lục hồ sơ có xác nhận của nơi giao; hỏi ở ô đến đầu tiên */
            indexCertified?: boolean;
            /**
             * Format: uuid
             * @description Tổ chức đảng trực thuộc được giới thiệu đến; ở ô cuối không phải chi bộ
             */
            onward?: string;
        };
        MembersReceiveTransferNotice: {
            /** Format: uuid */
            organisation: string;
            /** Format: date */
            receivedOn: string;
        };
        MembersForwardTransfer: {
            /**
             * Format: uuid
             * @description Nơi chuyển tiếp
             */
            organisation: string;
            /** Format: uuid */
            to: string;
            number: string;
            why: string;
            /** Format: date */
            forwardedOn: string;
        };
        MembersReturnTransfer: {
            /**
             * Format: uuid
             * @description Nơi trả lại
             */
            organisation: string;
            /** @enum {string} */
            ground: "wrongAdmission" | "wrongPapers" | "wrongAddress" | "notAccepted";
            why: string;
            /** Format: date */
            returnedOn: string;
        };
        MembersSendAbroad: {
            /**
             * Format: uuid
             * @description Cấp ủy quản lý đảng viên ở ngoài nước
             */
            organisation: string;
            country: string;
            /** @description Số giấy giới thiệu 2 ô */
            number: string;
            /** @description Số phiếu 3A-SHĐ */
            slipNumber: string;
            /** Format: date */
            sentOn: string;
        };
        MembersReceiveFromAbroad: {
            /**
             * Format: uuid
             * @description Cấp ủy quản lý đảng viên ở ngoài nước
             */
            organisation: string;
            /**
             * Format: uuid
             * @description Nơi tiếp nhận trong nước: cấp ủy hoặc chi bộ
             */
            to: string;
            number: string;
            /** Format: date */
            backOn: string;
        };
        MembersCancelTransfer: {
            why: string;
            /** Format: date */
            cancelledOn: string;
        };
        MembersStrikeTransferBox: {
            /** @enum {string} */
            letter: "official" | "temporary";
            box: number;
            /**
             * Format: uuid
             * @description Tổ chức đảng đã viết ô này
             */
            organisation: string;
            /** @description Số ghi lại */
            number: string;
            why: string;
            /** Format: date */
            struckOn: string;
        };
        MembersConfirmTransferOutside: {
            answerNumber?: string;
            /** Format: date */
            receivedOn: string;
        };
        MembersStrikeInTransit: {
            /**
             * Format: date
             * @description Ngày báo cáo của cấp ủy cơ sở nơi đến
             */
            baseReportOn: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
        };
        MembersTakeIn: {
            fullName: string;
            otherName?: string;
            /** Format: date */
            birthDate: string;
            citizenId?: string;
            /** @enum {string} */
            sex: "male" | "female";
            ethnicity: string;
            religion?: string;
            nativePlace?: string;
            residence?: string;
            phone?: string;
            /** @enum {string} */
            education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
            /** @enum {string} */
            politicalTheory?: "none" | "elementary" | "intermediate" | "advanced" | "bachelor";
            occupation?: string;
            /** Format: uuid */
            cell: string;
            /** @enum {string} */
            status: "probationary" | "official";
            letter: {
                number: string;
                /** Format: date */
                date: string;
                origin: string;
            };
            /** @description Mục lục hồ sơ có xác nhận của nơi giao */
            indexCertified: boolean;
            /** Format: date */
            receivedOn: string;
            admissionDecisionNumber?: string;
            /** Format: date */
            admissionDecisionDate: string;
            /** Format: date */
            joinDate: string;
            /** Format: date */
            officialDate?: string;
            cardNumber?: string;
            /** Format: date */
            cardIssuedOn?: string;
            dossierNumber?: string;
        };
        MembersTransferInternally: {
            /** Format: uuid */
            to: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            movedOn: string;
        };
        MembersOpenTemporaryTransfer: {
            /** @enum {string} */
            kind: "work" | "residence" | "study" | "overseas" | "labourExport";
            /**
             * Format: uuid
             * @description Chi bộ nơi đến, nếu thuộc sổ này
             */
            host?: string;
            outside?: string;
            country?: string;
            /** @description Đảng viên đơn lẻ ở ngoài nước */
            alone?: boolean;
            /**
             * Format: date
             * @description Sinh hoạt tạm thời từ ngày
             */
            from: string;
            /**
             * Format: date
             * @description Đến hết ngày
             */
            until: string;
            /** Format: date */
            openedOn: string;
        };
        MembersFillTemporaryBox: {
            box: number;
            /** Format: uuid */
            organisation: string;
            /** Format: date */
            filledOn: string;
            /** @description Số giấy giới thiệu, số phiếu 3A, 3B-SHĐ */
            number?: string;
        };
        MembersExtendTemporaryTransfer: {
            /**
             * Format: uuid
             * @description Cấp ủy cơ sở nơi đến
             */
            organisation: string;
            /**
             * Format: date
             * @description Ngày đảng viên đề nghị bằng văn bản
             */
            requestedOn: string;
            /** Format: date */
            until: string;
            /** Format: date */
            extendedOn: string;
        };
        MembersHandInOverseasSlip: {
            /** Format: date */
            handedInOn: string;
        };
        MembersCancelTemporaryTransfer: {
            /** Format: date */
            cancelledOn: string;
        };
        CollectiveTransfersDecide: {
            /**
             * Format: uuid
             * @description Tổ chức đảng ban hành quyết định
             */
            organisation: string;
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to: string;
            members: string[];
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** @description Văn bản tiếp nhận của cấp ủy nơi đến, khi quyết định không bao trùm cả hai nơi */
            accepted?: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
            };
            /** Format: date */
            movedOn: string;
        };
        CollectiveTransfersResume: {
            /** Format: uuid */
            organisation: string;
        };
        MembersRecordDeath: {
            /** Format: date */
            diedOn: string;
        };
        MembersSendDeathDossier: {
            /** Format: date */
            sentOn: string;
            /**
             * Format: uuid
             * @description Cấp ủy cấp trên nhận hồ sơ
             */
            to: string;
            /** @description Số phiếu báo đảng viên từ trần */
            notice?: string;
        };
        MembersStrikeOff: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            cellResolutionOn: string;
            /** Format: uuid */
            case: string;
            because: {
                /** @enum {string} */
                ground: "abandonedActivity" | "unpaidDues";
                /** @description Các tháng bỏ sinh hoạt hoặc không đóng đảng phí */
                months: string[];
            } | {
                /** @enum {string} */
                ground: "returnedCard";
                /** Format: date */
                on: string;
            } | {
                /** @enum {string} */
                ground: "weakenedWill";
                /** Format: date */
                educatedSince: string;
            } | {
                /** @enum {string} */
                ground: "poorQuality";
                years: number[];
            } | {
                /** @enum {string} */
                ground: "politicalStandard" | "notRecognised" | "interruptedByOwnFault" | "impostor";
                /** @description Nội dung đã kết luận */
                established: string;
            };
            selfReview: {
                /** @enum {string} */
                is: "given";
            } | {
                /** @enum {string} */
                is: "notWritten";
                calledOn: string[];
            } | {
                /** @enum {string} */
                is: "refused";
                /** Format: date */
                on: string;
            };
        };
        MembersAllowExit: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            cellResolutionOn: string;
            /** Format: uuid */
            case: string;
            /** Format: date */
            requestedOn: string;
            /** @default false */
            familyHardship: boolean;
        };
        MembersExpel: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            cellResolutionOn: string;
            /** Format: uuid */
            case: string;
            violation: string;
        };
        MembersOpenInspection: {
            /** @enum {string} */
            ground: "inspection" | "complaint" | "denunciation";
            /**
             * Format: uuid
             * @description Tổ chức đảng kiểm tra, giải quyết
             */
            by: string;
            /** Format: date */
            openedOn: string;
            text: string;
        };
        MembersConcludeInspection: {
            /**
             * Format: uuid
             * @description Lần ghi bắt đầu kiểm tra
             */
            inspection: string;
            /** @enum {string} */
            finding: "none" | "violation" | "deservesExpulsion";
            /** Format: date */
            concludedOn: string;
            text: string;
        };
        MembersDiscipline: {
            /** @enum {string} */
            form: "reprimand" | "warning" | "dismissal";
            violation: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            ballot: {
                summoned: number;
                leftOut: {
                    /** @enum {string} */
                    ground: "temporarilyInAnotherOrganisation" | "temporarilyInSisterCell" | "exempt" | "suspended" | "prosecuted" | "absentWithLeave" | "convenerAbsentThroughout" | "delegateWithoutAlternate";
                    /** Format: uuid */
                    member?: string;
                }[];
                present: number;
                invalid: number;
                /** @enum {string} */
                meeting: "cell" | "committee" | "standingCommittee" | "permanentBoard" | "congress" | "delegateCongress";
                /** Format: date */
                heldOn: string;
                forms: {
                    reprimand: number;
                    warning: number;
                    dismissal: number;
                    expulsion: number;
                    none: number;
                };
            };
            seat?: {
                /** Format: uuid */
                organisation: string;
                /** @enum {string} */
                position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
            };
        };
        MembersSuspend: {
            /** @enum {string} */
            ground: "violation" | "prosecuted";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Ngày đầu tiên được sinh hoạt trở lại
             */
            until: string;
        };
        MembersExtendSuspension: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            until: string;
        };
        MembersLiftSuspension: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: date */
            liftedOn: string;
        };
        MembersLodgeComplaint: {
            /**
             * Format: uuid
             * @description Lần ghi quyết định bị khiếu nại
             */
            against: string;
            /**
             * Format: date
             * @description Ngày nhận quyết định, hoặc ngày nhận kết quả giải quyết lần trước
             */
            receivedOn: string;
            /** Format: date */
            lodgedOn: string;
            /**
             * Format: uuid
             * @description Tổ chức đảng được đề nghị giải quyết
             */
            addressee: string;
            byTheMember: boolean;
            text: string;
        };
        MembersSettleComplaint: {
            /**
             * Format: uuid
             * @description Lần ghi khiếu nại
             */
            complaint: string;
            /**
             * @description Giữ nguyên, thay đổi hay hủy bỏ quyết định
             * @enum {string}
             */
            outcome: "upheld" | "changed" | "lifted";
            /** @enum {string} */
            form?: "reprimand" | "warning" | "dismissal";
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: uuid */
            cell?: string;
        };
        MembersRestore: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /**
             * Format: uuid
             * @description Chi bộ tiếp nhận
             */
            cell: string;
            /**
             * @description Cấp quản lý cán bộ
             * @enum {string}
             */
            managedBy: "centre" | "province" | "other";
            cleanSince: boolean;
            newFacts?: string;
        };
        MembersRefuseRestoration: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /**
             * @description Cấp quản lý cán bộ
             * @enum {string}
             */
            managedBy: "centre" | "province" | "other";
            why: string;
            newFacts?: string;
        };
        MembersRecordInterruption: {
            /** Format: date */
            since: string;
            why?: string;
        };
        MembersResume: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /**
             * @description Cấp quản lý cán bộ
             * @enum {string}
             */
            managedBy: "centre" | "province" | "other";
            /** @description Gián đoạn do lỗi của đảng viên */
            ownFault: boolean;
            confirmedBy: string[];
        };
        MembersExempt: {
            /** @enum {string} */
            kind: "exempt" | "reduced";
            /** @enum {string} */
            ground: "ageOrHealth" | "longTreatment" | "lonePosting" | "privateTripAbroad" | "mobileWork" | "remoteWork" | "awaitingRetirement" | "maternity";
            /** Format: date */
            requestedOn: string;
            /** Format: date */
            cellResolutionOn: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string;
            medicalPaper?: {
                number: string;
                /** Format: date */
                date: string;
                facility: string;
            };
            /** @default false */
            confirmedByCell: boolean;
            /** Format: date */
            superiorCheckedOn?: string;
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
            /** Format: uuid */
            case?: string;
        };
        MembersEndExemption: {
            /** Format: date */
            requestedOn: string;
            /** Format: date */
            endsOn: string;
        };
        MembersFileDocument: {
            /**
             * Format: uuid
             * @description Mã của tài liệu trong mục lục, do bên gửi đặt
             */
            document: string;
            /** @description Mã loại tài liệu */
            type: string;
            /**
             * Format: date
             * @description Ngày ghi trên tài liệu
             */
            on?: string;
            /** @description Số, ký hiệu */
            number?: string;
            /** @description Trích yếu, nếu cần nói rõ hơn loại tài liệu */
            title?: string;
            /** @description Số trang */
            pages: number;
            /** @description Bản quét */
            documentId?: string;
            /**
             * Format: uuid
             * @description Tài liệu trong mục lục được thay
             */
            replaces?: string;
            /** @description Lý do thay */
            reason?: string;
        };
        MembersWithdrawDocument: {
            /** Format: uuid */
            document: string;
            reason: string;
        };
        DocumentTypesDefine: {
            /** @description Mã loại tài liệu: số thứ tự, có thể thêm một chữ cái */
            code: string;
            title: string;
            /** @description Thứ tự ưu tiên số hóa */
            priority: number;
            /** @enum {string} */
            askedOf: "everyMember" | "official" | "readmitted" | "nobody";
            /**
             * Format: date
             * @description Chỉ bắt buộc với người được kết nạp từ ngày này
             */
            admittedFrom?: string;
            /** @description Văn bản làm căn cứ */
            instrument: string;
        };
        DocumentTypesRetire: {
            /** @description Mã loại tài liệu: số thứ tự, có thể thêm một chữ cái */
            code: string;
            instrument: string;
        };
        MembersLendDossier: {
            /**
             * Format: uuid
             * @description Mã của lần mượn, do bên gửi đặt
             */
            loan: string;
            /** Format: date */
            lentOn: string;
            /**
             * Format: date
             * @description Ngày phải trả
             */
            until: string;
            /** @description Người mượn, chức vụ, đơn vị */
            borrower: string;
            purpose: string;
        };
        MembersTakeDossierBack: {
            /** Format: date */
            on: string;
        };
        MembersFindDossier: {
            /** Format: date */
            on: string;
        };
        MembersRestoreDossier: {
            decision: {
                /** @description Số quyết định, nghị quyết */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ký
                 */
                date: string;
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành
                 */
                issuer: string;
                /** @description Người ký */
                signer?: string;
                /** @description Bản quét */
                documentId?: string;
            };
        };
        OrganisationsReconcileDossiers: {
            /** Format: date */
            on: string;
            /** @description Số đảng viên trong danh sách đối chiếu */
            onRegister: number;
            /** @description Số hồ sơ đang giữ, kể cả hồ sơ cho mượn */
            held: number;
            /** @description Đảng viên thiếu hồ sơ */
            missing: string[];
            /** @description Hồ sơ thừa: không thuộc ai trong danh sách */
            surplus: {
                number?: string;
                what: string;
            }[];
        };
        SupplementCampaignsOpen: {
            year: number;
            /** Format: date */
            openedOn: string;
            /**
             * Format: date
             * @description Hạn nộp phiếu
             */
            dueOn: string;
        };
        SupplementCampaignsClose: {
            year: number;
        };
        MembersSubmitSupplement: {
            /** @enum {string} */
            ground: "yearly" | "transfer";
            year: number;
            /** Format: date */
            submittedOn: string;
            residence?: string;
            phone?: string;
            occupation?: string;
            /** @enum {string} */
            education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
            /** @enum {string} */
            politicalTheory?: "none" | "elementary" | "intermediate" | "advanced" | "bachelor";
            /** @description Những thay đổi khác, theo từng mục của phiếu */
            lines?: {
                /** @enum {string} */
                part: "work" | "residence" | "education" | "family" | "economy" | "abroad" | "commendation" | "discipline" | "other";
                text: string;
            }[];
        };
        MembersReturnSupplement: {
            /** @enum {string} */
            ground: "yearly" | "transfer";
            year: number;
            why: string;
        };
        MembersConfirmSupplement: {
            /** @enum {string} */
            ground: "yearly" | "transfer";
            year: number;
            /** Format: date */
            confirmedOn: string;
        };
        MembersPassSupplementUp: {
            /** @enum {string} */
            ground: "yearly" | "transfer";
            year: number;
            /** Format: date */
            on: string;
        };
        MembersRemindSupplement: {
            year: number;
        };
        DossierSeriesOpen: {
            /** @description Ký hiệu của tỉnh ủy, thành ủy: 2–3 chữ cái */
            symbol: string;
            next: number;
        };
        DossierSeriesGiveBlock: {
            /** @description Ký hiệu của tỉnh ủy, thành ủy: 2–3 chữ cái */
            symbol: string;
            /** Format: uuid */
            organisation: string;
            count: number;
        };
        DossierSeriesClose: {
            /** @description Ký hiệu của tỉnh ủy, thành ủy: 2–3 chữ cái */
            symbol: string;
        };
        DossierBlocksAllot: {
            members: string[];
        };
        OrganisationsTakeOverSeal: {
            /** Format: date */
            since: string;
            /** @description Tên khắc trên dấu, nếu khác tên tổ chức đảng vào ngày đó */
            name?: string;
            /** @description Số giấy chứng nhận đăng ký mẫu con dấu */
            certificate?: string;
        };
        OrganisationsRequestSeal: {
            /** @enum {string} */
            ground: "first" | "renamed" | "lost" | "damaged";
            /** Format: date */
            on: string;
        };
        OrganisationsWithdrawSealRequest: {
            /** @description Số thứ tự con dấu trong sổ của tổ chức đảng */
            seal: number;
            /** Format: date */
            on: string;
            why: string;
        };
        OrganisationsReceiveSeal: {
            /** @description Số thứ tự con dấu trong sổ của tổ chức đảng */
            seal: number;
            /** Format: date */
            on: string;
            /** @description Số giấy chứng nhận đăng ký mẫu con dấu */
            certificate?: string;
        };
        OrganisationsPutSealToUse: {
            /** @description Số thứ tự con dấu trong sổ của tổ chức đảng */
            seal: number;
            /** Format: date */
            on: string;
        };
        OrganisationsReportSealLost: {
            /** @description Số thứ tự con dấu trong sổ của tổ chức đảng */
            seal: number;
            /** Format: date */
            on: string;
            why: string;
        };
        OrganisationsCollectSeal: {
            /** @description Số thứ tự con dấu trong sổ của tổ chức đảng */
            seal: number;
            /** Format: date */
            on: string;
            /**
             * Format: uuid
             * @description Tổ chức đảng cấp trên thu hồi
             */
            by: string;
        };
        OrganisationsDestroySeal: {
            /** @description Số thứ tự con dấu trong sổ của tổ chức đảng */
            seal: number;
            /** Format: date */
            on: string;
            /** @description Số biên bản hủy con dấu */
            minutes: string;
        };
        ErrorReportsSend: {
            /**
             * Format: uuid
             * @description Tổ chức đảng của người báo
             */
            organisation: string;
            /** @description Điều đã xảy ra */
            what: string;
            /** @description Địa chỉ màn hình, không có mã hồ sơ */
            screen: string;
            version: string;
            /**
             * Format: uuid
             * @description Mã của lần báo lỗi gần nhất trên màn hình
             */
            correlation?: string;
        };
        ErrorReportsAnswer: {
            text: string;
        };
        ErrorReportsForward: {
            text?: string;
        };
        ErrorReportsClose: {
            text?: string;
        };
        AccountsOpen: {
            username: string;
            displayName: string;
        };
        AccountsGrant: {
            /** @enum {string} */
            role: "cellSecretary" | "baseOfficer" | "upperOfficer" | "inspector" | "administrator";
            /** Format: uuid */
            organisation: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string;
        };
        AccountsWithdrawGrant: {
            /** Format: uuid */
            grant: string;
        };
        AccountsResetPassword: Record<string, never>;
        AccountsClose: {
            reason: string;
        };
        SessionBegin: {
            account: {
                /** Format: uuid */
                id: string;
                username: string;
                displayName: string;
                mustChangePassword: boolean;
            };
            grants: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                role: "cellSecretary" | "baseOfficer" | "upperOfficer" | "inspector" | "administrator";
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            }[];
            /** @description Names of operations and queries */
            permissions: string[];
            /** Format: date */
            today: string;
            /** @description Phiên bản phần mềm */
            version: string;
            /** @description The largest scan that is taken, in MiB */
            documentLimitMb: number;
        };
        SessionBeginBody: {
            username: string;
            password: string;
        };
        SessionShow: {
            account: {
                /** Format: uuid */
                id: string;
                username: string;
                displayName: string;
                mustChangePassword: boolean;
            };
            grants: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                role: "cellSecretary" | "baseOfficer" | "upperOfficer" | "inspector" | "administrator";
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** Format: date */
                from: string;
                /** Format: date */
                to?: string;
            }[];
            /** @description Names of operations and queries */
            permissions: string[];
            /** Format: date */
            today: string;
            /** @description Phiên bản phần mềm */
            version: string;
            /** @description The largest scan that is taken, in MiB */
            documentLimitMb: number;
        };
        SessionChangePasswordBody: {
            current: string;
            next: string;
        };
        AccountsList: {
            items: {
                /** Format: uuid */
                id: string;
                username: string | null;
                displayName: string | null;
                /** @enum {string} */
                status: "open" | "closed";
                revision: number;
                grants: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    role: "cellSecretary" | "baseOfficer" | "upperOfficer" | "inspector" | "administrator";
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    } | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            next?: string;
        };
        OrganisationsList: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                /** @enum {string} */
                level: "central" | "province" | "upperBase" | "base" | "section" | "cell";
                code: string | null;
                /** Format: uuid */
                parent: string | null;
                parentName: string | null;
                /** Format: date */
                since: string;
                armedForces: boolean;
                residential: boolean;
                /**
                 * @description Đang hoạt động, đang kết thúc hoạt động, đã kết thúc
                 * @enum {string}
                 */
                status: "active" | "reorganising" | "windingUp" | "ended";
                /**
                 * Format: date
                 * @description Thời hạn kết thúc hoạt động
                 */
                endBy?: string;
                /** @description Quá thời hạn kết thúc hoạt động */
                overdue: boolean;
                /**
                 * Format: date
                 * @description Kết thúc hoạt động từ ngày
                 */
                endedOn?: string;
                /** @description Số tổ chức đảng trực thuộc trực tiếp */
                children: number;
                members?: {
                    direct: {
                        official: number;
                        probationary: number;
                    };
                    rolledUp: {
                        official: number;
                        probationary: number;
                    };
                };
            }[];
            next?: string;
            total?: number;
        };
        OrganisationsRoots: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                /** @enum {string} */
                level: "central" | "province" | "upperBase" | "base" | "section" | "cell";
                code: string | null;
                /** Format: uuid */
                parent: string | null;
                parentName: string | null;
                /** Format: date */
                since: string;
                armedForces: boolean;
                residential: boolean;
                /**
                 * @description Đang hoạt động, đang kết thúc hoạt động, đã kết thúc
                 * @enum {string}
                 */
                status: "active" | "reorganising" | "windingUp" | "ended";
                /**
                 * Format: date
                 * @description Thời hạn kết thúc hoạt động
                 */
                endBy?: string;
                /** @description Quá thời hạn kết thúc hoạt động */
                overdue: boolean;
                /**
                 * Format: date
                 * @description Kết thúc hoạt động từ ngày
                 */
                endedOn?: string;
                /** @description Số tổ chức đảng trực thuộc trực tiếp */
                children: number;
                members?: {
                    direct: {
                        official: number;
                        probationary: number;
                    };
                    rolledUp: {
                        official: number;
                        probationary: number;
                    };
                };
            }[];
        };
        OrganisationsDirectory: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                parentName: string | null;
            }[];
        };
        OrganisationsChildren: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                /** @enum {string} */
                level: "central" | "province" | "upperBase" | "base" | "section" | "cell";
                code: string | null;
                /** Format: uuid */
                parent: string | null;
                parentName: string | null;
                /** Format: date */
                since: string;
                armedForces: boolean;
                residential: boolean;
                /**
                 * @description Đang hoạt động, đang kết thúc hoạt động, đã kết thúc
                 * @enum {string}
                 */
                status: "active" | "reorganising" | "windingUp" | "ended";
                /**
                 * Format: date
                 * @description Thời hạn kết thúc hoạt động
                 */
                endBy?: string;
                /** @description Quá thời hạn kết thúc hoạt động */
                overdue: boolean;
                /**
                 * Format: date
                 * @description Kết thúc hoạt động từ ngày
                 */
                endedOn?: string;
                /** @description Số tổ chức đảng trực thuộc trực tiếp */
                children: number;
                members?: {
                    direct: {
                        official: number;
                        probationary: number;
                    };
                    rolledUp: {
                        official: number;
                        probationary: number;
                    };
                };
            }[];
            /** Format: date */
            asOf?: string;
        };
        OrganisationsFile: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
            /** @enum {string} */
            level: "central" | "province" | "upperBase" | "base" | "section" | "cell";
            code: string | null;
            /** Format: uuid */
            parent: string | null;
            parentName: string | null;
            /** Format: date */
            since: string;
            armedForces: boolean;
            residential: boolean;
            /**
             * @description Đang hoạt động, đang kết thúc hoạt động, đã kết thúc
             * @enum {string}
             */
            status: "active" | "reorganising" | "windingUp" | "ended";
            /**
             * Format: date
             * @description Thời hạn kết thúc hoạt động
             */
            endBy?: string;
            /** @description Quá thời hạn kết thúc hoạt động */
            overdue: boolean;
            /**
             * Format: date
             * @description Kết thúc hoạt động từ ngày
             */
            endedOn?: string;
            /** @description Số tổ chức đảng trực thuộc trực tiếp */
            children: number;
            members: {
                direct: {
                    official: number;
                    probationary: number;
                };
                rolledUp: {
                    official: number;
                    probationary: number;
                };
            };
            revision: number;
            /** @description Từ cấp cao nhất xuống tổ chức này */
            path: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /**
             * @description Loại hình đơn vị; không có khi chưa ghi
             * @enum {string}
             */
            unitKind?: "commune" | "specialZone" | "agency" | "centralAgency" | "serviceUnit" | "enterprise" | "armedForces" | "other";
            powers: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
            /** @description Xếp loại chất lượng hằng năm, năm gần nhất trước */
            ratings: {
                year: number;
                /** @enum {string} */
                rating: "excellent" | "good" | "completed" | "notCompleted";
                corrected: boolean;
                decision?: {
                    number: string;
                    /** Format: date */
                    date: string;
                    issuer: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                };
            }[];
            /** @description Tên qua các thời kỳ */
            names: {
                name: string;
                /** Format: date */
                from: string;
            }[];
            seats: {
                /** @enum {string} */
                position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
            }[];
            /**
             * @description Vì sao kết thúc hoạt động
             * @enum {string}
             */
            ground?: "dissolution" | "disbandment" | "merge" | "consolidation" | "split";
            /** @description Tổ chức đảng cấp giấy giới thiệu cho đảng viên chuyển đi */
            lettersBy?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description Tổ chức đảng kế thừa */
            successors: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Tổ chức đảng đã chia tách, sáp nhập, hợp nhất vào */
            predecessors: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Số của đại hội gần nhất */
            congress?: number;
            /** @description Cấp ủy lâm thời, đến đại hội */
            interim: boolean;
            /** @description Nghiệp vụ được phép thực hiện */
            may: string[];
            /** Format: date */
            asOf?: string;
            knownAt?: string;
        };
        OrganisationsRemains: {
            /** @description Đảng viên, kể cả người đang chuyển sinh hoạt đảng */
            members: number;
            /** @description Người trong diện cảm tình Đảng, người chờ kết nạp */
            applicants: number;
            /** @description Giấy giới thiệu chuyển sinh hoạt đảng chưa xong */
            transfers: number;
            /** @description Danh sách, hồ sơ đề nghị chưa giải quyết */
            lists: number;
            /** @description Tổ chức đảng trực thuộc */
            children: number;
            /** @description Con dấu chưa thu hồi */
            seal: boolean;
            ready: boolean;
        };
        OrganisationsPowerConditions: {
            conditions: {
                /** @enum {string} */
                condition: "type" | "kind" | "parent" | "units" | "members" | "ratings";
                met: boolean;
                /** @description Số liệu đã xét */
                values: {
                    [key: string]: string | number;
                };
                /** @description Điều chưa đáp ứng và việc cần làm */
                detail?: string;
                /** @description Căn cứ */
                source: string;
            }[];
            /** @description Quyền mà cùng quyết định được nêu thêm */
            also: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
        };
        ReorganisationsPreview: {
            before: {
                official: number;
                probationary: number;
            };
            after: {
                official: number;
                probationary: number;
            };
            conserved: boolean;
            moves: {
                /** @enum {string} */
                what: "members" | "organisation";
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                organisation?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                official: number;
                probationary: number;
                /** @description Người trong diện cảm tình Đảng, người chờ kết nạp */
                others: number;
            }[];
            unassigned: {
                /** Format: uuid */
                id: string;
                fullName: string | null;
            }[];
            unassignedOrganisations: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Điều giữ tổ chức đảng chưa kết thúc được */
            blocks: {
                code: string;
                detail: string;
                field?: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                count?: number;
            }[];
            /** @description Ai cấp giấy giới thiệu cho đảng viên của tổ chức giải thể, giải tán, và xong trước ngày nào */
            letters?: {
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                until: string;
            };
            /** @description Quy định mà quyết định này vi phạm */
            refusal?: {
                code: string;
                detail: string;
                field?: string;
            };
        };
        ReorganisationsPreviewBody: {
            /** @enum {string} */
            kind: "merge";
            command: {
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành quyết định
                 */
                organisation: string;
                decision: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                /** Format: date */
                effectiveOn: string;
                /** @description Văn bản tiếp nhận, khi quyết định không bao trùm mọi tổ chức */
                accepted?: {
                    number: string;
                    /** Format: date */
                    date: string;
                    /** Format: uuid */
                    issuer: string;
                };
                consent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
                centralConsent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Biên bản bàn giao */
                minutes?: {
                    number?: string;
                    /** Format: date */
                    date: string;
                };
                /** Format: uuid */
                into: string;
                absorbed: string[];
            };
        } | {
            /** @enum {string} */
            kind: "consolidate";
            command: {
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành quyết định
                 */
                organisation: string;
                decision: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                /** Format: date */
                effectiveOn: string;
                /** @description Văn bản tiếp nhận, khi quyết định không bao trùm mọi tổ chức */
                accepted?: {
                    number: string;
                    /** Format: date */
                    date: string;
                    /** Format: uuid */
                    issuer: string;
                };
                consent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
                centralConsent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Biên bản bàn giao */
                minutes?: {
                    number?: string;
                    /** Format: date */
                    date: string;
                };
                sources: string[];
                founded: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** @enum {string} */
                    type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                    /** Format: uuid */
                    parent: string;
                    code?: string;
                    /** @default false */
                    armedForces: boolean;
                    /** @default false */
                    residential: boolean;
                    /** @default [] */
                    powers: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
                    /** @description Đảng bộ trực thuộc Trung ương không phải tỉnh, thành phố */
                    centralBody?: boolean;
                    interimCommittee?: {
                        /** @enum {string} */
                        position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                        /** Format: uuid */
                        member: string;
                    }[];
                };
            };
        } | {
            /** @enum {string} */
            kind: "split";
            command: {
                /**
                 * Format: uuid
                 * @description Tổ chức đảng ban hành quyết định
                 */
                organisation: string;
                decision: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                /** Format: date */
                effectiveOn: string;
                /** @description Văn bản tiếp nhận, khi quyết định không bao trùm mọi tổ chức */
                accepted?: {
                    number: string;
                    /** Format: date */
                    date: string;
                    /** Format: uuid */
                    issuer: string;
                };
                consent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
                centralConsent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Biên bản bàn giao */
                minutes?: {
                    number?: string;
                    /** Format: date */
                    date: string;
                };
                /** Format: uuid */
                source: string;
                /** @description Tổ chức bị chia kết thúc hoạt động; nếu không, ai không được nêu tên thì ở lại */
                ends: boolean;
                parts: {
                    founded: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                        /** Format: uuid */
                        parent: string;
                        code?: string;
                        /** @default false */
                        armedForces: boolean;
                        /** @default false */
                        residential: boolean;
                        /** @default [] */
                        powers: ("admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers")[];
                        /** @description Đảng bộ trực thuộc Trung ương không phải tỉnh, thành phố */
                        centralBody?: boolean;
                        interimCommittee?: {
                            /** @enum {string} */
                            position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                            /** Format: uuid */
                            member: string;
                        }[];
                    };
                    /** @default [] */
                    children: string[];
                    /** @default [] */
                    members: string[];
                }[];
            };
        } | {
            /** @enum {string} */
            kind: "hand-over";
            /** Format: uuid */
            organisation: string;
            command: {
                /** Format: uuid */
                to: string;
                decision: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                /** Format: date */
                effectiveOn: string;
                /** @description Văn bản tiếp nhận của cấp ủy nơi đến */
                accepted?: {
                    number: string;
                    /** Format: date */
                    date: string;
                    /** Format: uuid */
                    issuer: string;
                };
                consent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
                centralConsent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Biên bản bàn giao, kèm danh bạ đảng viên */
                minutes?: {
                    number?: string;
                    /** Format: date */
                    date: string;
                };
            };
        } | {
            /** @enum {string} */
            kind: "dissolve";
            /** Format: uuid */
            organisation: string;
            command: {
                /** @enum {string} */
                ground: "taskDone" | "unsuitable";
                decision: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                /** Format: date */
                effectiveOn: string;
                consent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Văn bản đồng ý của Ban Tổ chức Trung ương */
                centralConsent?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                reason?: string;
            };
        } | {
            /** @enum {string} */
            kind: "disband";
            /** Format: uuid */
            organisation: string;
            command: {
                violation: string;
                /** @description Đề nghị của cấp trên trực tiếp */
                proposed: {
                    number: string;
                    /** Format: date */
                    date: string;
                    /** Format: uuid */
                    organisation: string;
                    members: number;
                    inFavour: number;
                };
                /** @description Biểu quyết của cấp trên cách một cấp */
                vote: {
                    members: number;
                    inFavour: number;
                };
                decision: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                /** Format: date */
                effectiveOn: string;
            };
        };
        ReorganisationsList: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "merge" | "consolidation" | "split" | "establishment";
                /** @enum {string} */
                status: "underway" | "heldBack" | "done";
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                sources: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
                successors: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
                decision?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** Format: date */
                effectiveOn: string;
                /** @description Đảng số trước và sau, bằng nhau */
                roll: {
                    official: number;
                    probationary: number;
                };
                /** @description Đảng viên, người trong diện cảm tình Đảng được chuyển */
                members: {
                    planned: number;
                    moved: number;
                    held: number;
                };
                /** @description Tổ chức đảng trực thuộc được chuyển */
                organisations: {
                    planned: number;
                    moved: number;
                    held: number;
                };
            }[];
            next?: string;
        };
        ReorganisationsFile: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "merge" | "consolidation" | "split" | "establishment";
            /** @enum {string} */
            status: "underway" | "heldBack" | "done";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            sources: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            successors: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            decision?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** Format: date */
            effectiveOn: string;
            /** @description Đảng số trước và sau, bằng nhau */
            roll: {
                official: number;
                probationary: number;
            };
            /** @description Đảng viên, người trong diện cảm tình Đảng được chuyển */
            members: {
                planned: number;
                moved: number;
                held: number;
            };
            /** @description Tổ chức đảng trực thuộc được chuyển */
            organisations: {
                planned: number;
                moved: number;
                held: number;
            };
            revision: number;
            held: {
                /** @enum {string} */
                step: "founding" | "closing" | "unit" | "member" | "ending";
                /** Format: uuid */
                id: string;
                name: string | null;
                code: string;
                detail: string;
            }[];
            /** @description Nghiệp vụ được phép thực hiện */
            may: string[];
        };
        ReorganisationsHistory: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                version: number;
                stream: string;
                revision: number;
                position: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                /** @description Erased personal values are null */
                data: {
                    [key: string]: unknown;
                };
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                reason?: string;
                actor: {
                    id: string;
                    name: string;
                };
                actorOrganisation?: string;
                policyVersions?: {
                    [key: string]: string;
                };
                judgedBy?: {
                    /** @enum {string} */
                    group: "charter" | "guidance" | "operations" | "discipline" | "card";
                    version: string;
                    instrument: string;
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                    local?: boolean;
                    /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                    ofVote?: boolean;
                }[];
                batch?: string;
                commandId: string;
                hash: string;
                previousHash: string | null;
                correctedBy?: string[];
                facts: {
                    fact: string;
                    value: string | number | boolean | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            /** @description Names of the organisations and members in it, by id */
            names: {
                [key: string]: string;
            };
            next?: string;
        };
        OrganisationsHistory: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                version: number;
                stream: string;
                revision: number;
                position: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                /** @description Erased personal values are null */
                data: {
                    [key: string]: unknown;
                };
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                reason?: string;
                actor: {
                    id: string;
                    name: string;
                };
                actorOrganisation?: string;
                policyVersions?: {
                    [key: string]: string;
                };
                judgedBy?: {
                    /** @enum {string} */
                    group: "charter" | "guidance" | "operations" | "discipline" | "card";
                    version: string;
                    instrument: string;
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                    local?: boolean;
                    /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                    ofVote?: boolean;
                }[];
                batch?: string;
                commandId: string;
                hash: string;
                previousHash: string | null;
                correctedBy?: string[];
                facts: {
                    fact: string;
                    value: string | number | boolean | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            /** @description Names of the organisations and members in it, by id */
            names: {
                [key: string]: string;
            };
            next?: string;
        };
        MembersList: {
            items: {
                /** Format: uuid */
                id: string;
                fullName: string | null;
                /** @enum {string} */
                sex: "male" | "female";
                /** Format: date */
                birthDate: string | null;
                birthYear: number;
                ethnicity: string;
                /** @enum {string} */
                education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
                /** @enum {string} */
                status: "sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased";
                /** Format: uuid */
                cell: string;
                cellName: string;
                /** Format: date */
                joinDate?: string;
                /** Format: date */
                officialDate?: string;
                /**
                 * Format: date
                 * @description Ngày hết thời gian dự bị, của đảng viên dự bị
                 */
                officialDue?: string;
                /** Format: date */
                admissionDecisionDate?: string;
                cardNumber?: string;
                dossierNumber?: string;
                /** @description Có bước thực hiện quá hạn */
                late: boolean;
                /** @description Tiếp nhận từ sổ gốc hiện có */
                takenOver: boolean;
                /** @description Đang chuyển sinh hoạt đảng: đã cắt khỏi đảng số nơi đi, chưa vào đảng số nơi đến */
                inTransit: boolean;
                /** @description Đang chuyển sinh hoạt đảng tạm thời */
                onTemporaryTransfer: boolean;
                /** @description Miễn, giảm sinh hoạt, đình chỉ, kỷ luật đang có hiệu lực, kiểm tra, gián đoạn */
                overlays?: ("exempt" | "reduced" | "suspended" | "disciplined" | "inspected" | "interrupted")[];
                /**
                 * @description Đang làm lại thủ tục kết nạp, công nhận
                 * @enum {boolean}
                 */
                underRegularisation?: true;
            }[];
            next?: string;
            total?: number;
        };
        MembersFile: {
            /** Format: uuid */
            id: string;
            fullName: string | null;
            /** @enum {string} */
            sex: "male" | "female";
            /** Format: date */
            birthDate: string | null;
            birthYear: number;
            ethnicity: string;
            /** @enum {string} */
            education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
            /** @enum {string} */
            status: "sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased";
            /** Format: uuid */
            cell: string;
            cellName: string;
            /** Format: date */
            joinDate?: string;
            /** Format: date */
            officialDate?: string;
            /**
             * Format: date
             * @description Ngày hết thời gian dự bị, của đảng viên dự bị
             */
            officialDue?: string;
            /** Format: date */
            admissionDecisionDate?: string;
            cardNumber?: string;
            dossierNumber?: string;
            /** @description Có bước thực hiện quá hạn */
            late: boolean;
            /** @description Tiếp nhận từ sổ gốc hiện có */
            takenOver: boolean;
            /** @description Đang chuyển sinh hoạt đảng: đã cắt khỏi đảng số nơi đi, chưa vào đảng số nơi đến */
            inTransit: boolean;
            /** @description Đang chuyển sinh hoạt đảng tạm thời */
            onTemporaryTransfer: boolean;
            /** @description Miễn, giảm sinh hoạt, đình chỉ, kỷ luật đang có hiệu lực, kiểm tra, gián đoạn */
            overlays?: ("exempt" | "reduced" | "suspended" | "disciplined" | "inspected" | "interrupted")[];
            /**
             * @description Đang làm lại thủ tục kết nạp, công nhận
             * @enum {boolean}
             */
            underRegularisation?: true;
            revision: number;
            otherName?: string;
            citizenId?: string;
            nativePlace?: string;
            residence?: string;
            phone?: string;
            religion?: string;
            /** @enum {string} */
            politicalTheory?: "none" | "elementary" | "intermediate" | "advanced" | "bachelor";
            occupation?: string;
            /** @description Từ cấp cao nhất xuống chi bộ */
            path: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Tuổi Đảng tính đến ngày được hỏi; chỉ có khi đã là đảng viên chính thức */
            partyAge?: {
                /**
                 * Format: date
                 * @description Mốc tính tuổi Đảng: ngày quyết định kết nạp, lùi lại bằng thời gian không được tính
                 */
                from: string;
                years: number;
                months: number;
                days: number;
            };
            partyAgeGaps?: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /** @enum {string} */
                ground: "expelled" | "struckOff" | "lostContact" | "transferGap";
            }[];
            newMemberCourse?: {
                number: string;
                /** Format: date */
                on: string;
            };
            badges: {
                milestone: number;
                number?: string;
                /**
                 * Format: date
                 * @description Ngày trao
                 */
                awardedOn?: string;
                /** @enum {string} */
                kind?: "regular" | "early" | "posthumous" | "reissue";
                /** Format: date */
                round?: string;
                late?: boolean;
                decision?: {
                    number?: string;
                    /** Format: date */
                    date: string;
                };
                /** Format: date */
                returnedOn?: string;
            }[];
            seats: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                position: "secretary" | "permanentDeputySecretary" | "deputySecretary" | "standingCommitteeMember" | "committeeMember";
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
            }[];
            /** @enum {string} */
            cardGeneration?: "legacy8" | "id12";
            /** Format: date */
            cardIssuedOn?: string;
            cardUnderWay?: {
                /** @enum {string} */
                kind: "issue" | "replaceLost" | "exchange";
                /** @enum {string} */
                stage: "decided" | "sentToProvince" | "sentToCentre" | "printed" | "misprinted" | "delivered";
                /** Format: date */
                on: string;
            };
            /** Format: date */
            cardLostOn?: string;
            /** Format: date */
            cardReturnedOn?: string;
            admissionDecision?: {
                number?: string;
                /** Format: date */
                date: string;
                issuer?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            };
            recognitionDecision?: {
                number?: string;
                /** Format: date */
                date: string;
                issuer?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            };
            introducers: {
                /** Format: uuid */
                id: string;
                fullName: string | null;
            }[];
            helper?: {
                /** Format: uuid */
                id: string;
                fullName: string | null;
            };
            lateness: string[];
            legacyGrounds: ("admittedBefore1960" | "admittedInTheSouthBefore1975" | "oneIntroducer" | "joinDateSetByStatusRules")[];
            source?: string;
            awarenessCourse?: {
                number: string;
                /** Format: date */
                on: string;
                /** Format: date */
                lapsesOn?: string;
            };
            /** @description Được xét kết nạp lại */
            readmission?: boolean;
            /** @description Thủ tục đang làm lại */
            regularisation?: {
                /** @enum {string} */
                of: "admission" | "recognition";
                /** Format: date */
                since: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            };
            /**
             * Format: date
             * @description Ngày đưa ra khỏi diện cảm tình Đảng
             */
            droppedOn?: string;
            /** Format: date */
            struckOffOn?: string;
            /** @description Miễn, giảm công tác và sinh hoạt đảng */
            exemption?: {
                /** @enum {string} */
                kind: "exempt" | "reduced";
                /** @enum {string} */
                ground: "ageOrHealth" | "longTreatment" | "lonePosting" | "privateTripAbroad" | "mobileWork" | "remoteWork" | "awaitingRetirement" | "maternity";
                /** Format: date */
                from: string;
                /** Format: date */
                until?: string;
            };
            /** @description Đình chỉ sinh hoạt đảng */
            suspension?: {
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            };
            /**
             * Format: date
             * @description Gián đoạn sinh hoạt từ ngày
             */
            interruptedOn?: string;
            inspections: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                ground: "inspection" | "complaint" | "denunciation";
                /** Format: date */
                on: string;
                /** @enum {string} */
                finding?: "none" | "violation" | "deservesExpulsion";
                /** Format: date */
                concludedOn?: string;
            }[];
            disciplines: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                form: "reprimand" | "warning" | "dismissal";
                /** Format: date */
                on: string;
                /** Format: date */
                lapsesOn: string;
                inForce: boolean;
                lifted: boolean;
            }[];
            complaints: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                against: string;
                /** Format: date */
                on: string;
                addressee: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date */
                dueOn?: string;
                /** Format: date */
                settledOn?: string;
                /** @enum {string} */
                outcome?: "upheld" | "changed" | "lifted";
            }[];
            /** Format: date */
            exitedOn?: string;
            /** Format: date */
            expelledOn?: string;
            leavingGround?: string;
            /**
             * Format: uuid
             * @description Lần ghi đưa ra khỏi Đảng
             */
            leftBy?: string;
            /** Format: date */
            diedOn?: string;
            /** @description Giấy giới thiệu sinh hoạt đảng đang chuyển */
            transfer?: {
                /** @enum {string} */
                letter: "ten" | "seven";
                /** @enum {string} */
                ground: "jobChange" | "retirement" | "leave" | "demobilised" | "residence" | "contract" | "graduation" | "overseas" | "windingUp" | "handOver";
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                outside?: string;
                /** Format: date */
                openedOn: string;
                paper?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /**
                 * Format: date
                 * @description Ngày cắt đảng số
                 */
                leftOn?: string;
                /**
                 * Format: date
                 * @description Ngày viết ô đi cuối cùng
                 */
                sentOn?: string;
                letterNumber?: string;
                noticeNumber?: string;
                /** Format: date */
                presentBy?: string;
                /** Format: date */
                handInBy?: string;
                next?: {
                    box: number;
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /** @enum {string} */
                    side: "out" | "in" | "back";
                };
                /** @description Nơi tính đảng số trong khi chuyển */
                transit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                boxes: {
                    box: number;
                    /** @enum {string} */
                    side: "out" | "in" | "back";
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /** Format: date */
                    filledOn?: string;
                    number?: string;
                    /**
                     * Format: date
                     * @description Ngày gạch bỏ chỗ sai, viết lại và đóng dấu
                     */
                    struckOn?: string;
                    /** @description Số đã gạch bỏ */
                    struckNumber?: string;
                }[];
                /**
                 * Format: date
                 * @description Ngày đảng viên nhận hồ sơ niêm phong
                 */
                dossierOn?: string;
                /** @description Mục lục tài liệu giao theo hồ sơ */
                dossier?: {
                    paper: string;
                    copies: number;
                }[];
                /**
                 * Format: date
                 * @description Ngày nơi đến nhận phiếu báo
                 */
                noticeOn?: string;
                /** @description Đang ở ngoài nước theo giấy giới thiệu 2 ô */
                abroad?: {
                    by: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /** Format: date */
                    since: string;
                    country: string;
                    number: string;
                    slipNumber: string;
                    /** @description Phiếu phải nộp ở ngoài nước: hạn nộp, ngày đã nộp */
                    slip?: {
                        /** Format: date */
                        by: string;
                        /** Format: date */
                        on?: string;
                    };
                };
            };
            /** @description Sinh hoạt đảng tạm thời */
            temporary?: {
                /** @enum {string} */
                kind: "work" | "residence" | "study" | "overseas" | "labourExport";
                host?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                outside?: string;
                country?: string;
                /** Format: date */
                openedOn: string;
                /** Format: date */
                begunOn?: string;
                /** Format: date */
                until: string;
                next?: {
                    box: number;
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /** @enum {string} */
                    side: "out" | "in" | "back";
                };
                boxes: {
                    box: number;
                    /** @enum {string} */
                    side: "out" | "in" | "back";
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /** Format: date */
                    filledOn?: string;
                    number?: string;
                    /**
                     * Format: date
                     * @description Ngày gạch bỏ chỗ sai, viết lại và đóng dấu
                     */
                    struckOn?: string;
                    /** @description Số đã gạch bỏ */
                    struckNumber?: string;
                }[];
                /** @description Phiếu phải nộp ở ngoài nước: hạn nộp, ngày đã nộp */
                slip?: {
                    /** Format: date */
                    by: string;
                    /** Format: date */
                    on?: string;
                };
            };
            /** @description Số lần đính chính */
            corrections: number;
            /** @description Nghiệp vụ được phép thực hiện */
            may: string[];
            /** Format: date */
            asOf?: string;
            knownAt?: string;
        };
        MembersHistory: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                version: number;
                stream: string;
                revision: number;
                position: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                /** @description Erased personal values are null */
                data: {
                    [key: string]: unknown;
                };
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                reason?: string;
                actor: {
                    id: string;
                    name: string;
                };
                actorOrganisation?: string;
                policyVersions?: {
                    [key: string]: string;
                };
                judgedBy?: {
                    /** @enum {string} */
                    group: "charter" | "guidance" | "operations" | "discipline" | "card";
                    version: string;
                    instrument: string;
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                    local?: boolean;
                    /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                    ofVote?: boolean;
                }[];
                batch?: string;
                commandId: string;
                hash: string;
                previousHash: string | null;
                correctedBy?: string[];
                facts: {
                    fact: string;
                    value: string | number | boolean | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            /** @description Names of the organisations and members in it, by id */
            names: {
                [key: string]: string;
            };
            next?: string;
        };
        CountsShow: {
            /** Format: uuid */
            organisation: string;
            /** Format: date */
            asOf: string;
            knownAt?: string;
            direct: {
                /** @enum {string} */
                status: "sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased";
                /** @enum {string} */
                sex: "male" | "female";
                /** @enum {string} */
                ageBand: "<18" | "18-30" | "31-40" | "41-50" | "51-60" | "61-70" | "71+";
                count: number;
            }[];
            rolledUp: {
                /** @enum {string} */
                status: "sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased";
                /** @enum {string} */
                sex: "male" | "female";
                /** @enum {string} */
                ageBand: "<18" | "18-30" | "31-40" | "41-50" | "51-60" | "61-70" | "71+";
                count: number;
            }[];
            totals: {
                direct: {
                    sympathiser: number;
                    dropped: number;
                    admitted: number;
                    probationary: number;
                    official: number;
                    struckOff: number;
                    exited: number;
                    expelled: number;
                    transferredOut: number;
                    deceased: number;
                };
                rolledUp: {
                    sympathiser: number;
                    dropped: number;
                    admitted: number;
                    probationary: number;
                    official: number;
                    struckOff: number;
                    exited: number;
                    expelled: number;
                    transferredOut: number;
                    deceased: number;
                };
            };
            /** @description Đang chuyển sinh hoạt đảng: đã trong số trên, tính ở tổ chức đảng chung gần nhất của hai nơi */
            inTransit: {
                direct: {
                    official: number;
                    probationary: number;
                };
                rolledUp: {
                    official: number;
                    probationary: number;
                };
            };
            /** @description Đảng viên chính thức và dự bị, gồm cả cấp dưới */
            bySex: {
                male?: number;
                female?: number;
            };
            /** @description Đảng viên chính thức và dự bị, gồm cả cấp dưới */
            byAgeBand: {
                "<18"?: number;
                "18-30"?: number;
                "31-40"?: number;
                "41-50"?: number;
                "51-60"?: number;
                "61-70"?: number;
                "71+"?: number;
            };
        };
        CountsMovement: {
            /** @description Đảng số đầu kỳ */
            opening: number;
            increases: {
                admitted: number;
                readmitted: number;
                restored: number;
                transferredIn: number;
            };
            decreases: {
                struckOff: number;
                exited: number;
                expelled: number;
                deceased: number;
                transferredOut: number;
            };
            /** @description Đảng số cuối kỳ */
            closing: number;
            /** @description Tiếp nhận từ sổ gốc, có ngày vào Đảng trong kỳ: đã tính trong số đầu kỳ, không tính là tăng */
            takenOver: number;
        };
        CountsMonthly: {
            month: string;
            admitted: number;
            recognised: number;
            struckOff: number;
            exited: number;
            expelled: number;
            deceased: number;
        }[];
        TimelineList: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                /** Format: uuid */
                subject: string;
                /** @enum {string} */
                subjectKind: "member" | "organisation";
                subjectName: string | null;
                /** Format: uuid */
                organisation: string;
                organisationName: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                actorName: string | null;
            }[];
            next?: string;
        };
        CasesList: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
                /** @enum {string} */
                status: "draft" | "submitted" | "returned" | "approved" | "refused" | "withdrawn";
                subject: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description Tổ chức đảng nơi hồ sơ đang nằm */
                at: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /**
                 * @description Việc mà tổ chức đó phải làm
                 * @enum {string}
                 */
                task?: "propose" | "appraise" | "resolve" | "decide";
                /** Format: date */
                openedOn: string;
                /** Format: date */
                submittedOn?: string;
                /** Format: date */
                dueOn?: string;
                overdue: boolean;
                /** Format: uuid */
                proposal?: string;
                decision?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Kết quả ghi vào hồ sơ của người đó */
                concluded?: {
                    recorded: boolean;
                    refusal?: string;
                };
                /**
                 * Format: uuid
                 * @description Danh sách đang lập đã có hồ sơ này, tại nơi hồ sơ đang nằm
                 */
                drafted?: string;
                progress: {
                    papersFiled: number;
                    papersRequired: number;
                    votesCarried: number;
                    votesRequired: number;
                };
                particulars?: {
                    /** @enum {string} */
                    kind?: "issue" | "replaceLost" | "exchange" | "regular" | "early" | "posthumous" | "reissue";
                    /** @enum {string} */
                    ground?: "damaged" | "incorrect";
                    milestone?: number;
                    /** Format: date */
                    round?: string;
                };
            }[];
            next?: string;
            total?: number;
        };
        CasesFile: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "approved" | "refused" | "withdrawn";
            subject: {
                /** Format: uuid */
                id: string;
                fullName: string | null;
            };
            cell: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description Tổ chức đảng nơi hồ sơ đang nằm */
            at: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /**
             * @description Việc mà tổ chức đó phải làm
             * @enum {string}
             */
            task?: "propose" | "appraise" | "resolve" | "decide";
            /** Format: date */
            openedOn: string;
            /** Format: date */
            submittedOn?: string;
            /** Format: date */
            dueOn?: string;
            overdue: boolean;
            /** Format: uuid */
            proposal?: string;
            decision?: {
                number: string;
                /** Format: date */
                date: string;
            };
            /** @description Kết quả ghi vào hồ sơ của người đó */
            concluded?: {
                recorded: boolean;
                refusal?: string;
            };
            progress: {
                papersFiled: number;
                papersRequired: number;
                votesCarried: number;
                votesRequired: number;
            };
            revision: number;
            details: {
                [key: string]: unknown;
            } | null;
            route: {
                /** @enum {string} */
                task: "propose" | "appraise" | "resolve" | "decide";
                /** @enum {string} */
                meeting?: "cell" | "committee" | "standingCommittee" | "permanentBoard" | "congress" | "delegateCongress";
                /** @enum {string} */
                threshold?: "twoThirds" | "majority";
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            }[];
            /** @description Giấy tờ của thủ tục, ở các cấp mà hồ sơ đi qua */
            checklist: {
                /** @enum {string} */
                paper: "awarenessCertificate" | "application" | "resume" | "backgroundVerification" | "introduction" | "unionResolution" | "massOrganisationOpinion" | "residenceOpinion" | "cellResolution" | "sectionReport" | "baseResolution" | "newMemberCourseCertificate" | "selfReview" | "cardPhoto" | "oldCard" | "badgeApplication" | "familyApplication" | "medicalRecord" | "memberSelfReview" | "exitRequest" | "exemptionRequest" | "helperComment";
                /** @enum {string} */
                by: "propose" | "appraise" | "resolve";
                /** @description Hồ sơ này phải có */
                needed: boolean;
            }[];
            papers: {
                paper: string;
                number?: string;
                /** Format: date */
                date?: string;
                documentId?: string;
            }[];
            votes: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                meeting: "cell" | "committee" | "standingCommittee" | "permanentBoard" | "congress" | "delegateCongress";
                /** Format: date */
                heldOn: string;
                /** @enum {string} */
                ballot: "secret" | "card";
                attempt: number;
                denominator: number;
                needed: number;
                carried: boolean;
                tally: {
                    summoned: number;
                    leftOut: {
                        /** @enum {string} */
                        ground: "temporarilyInAnotherOrganisation" | "temporarilyInSisterCell" | "exempt" | "suspended" | "prosecuted" | "absentWithLeave" | "convenerAbsentThroughout" | "delegateWithoutAlternate";
                        /** Format: uuid */
                        member?: string;
                    }[];
                    present: number;
                    inFavour: number;
                    against: number;
                    invalid: number;
                } | null;
            }[];
            appraisals: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                opinion: "proper" | "improper";
                text: string | null;
                /** Format: date */
                on: string;
            }[];
            returns: {
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                why: string | null;
                /** Format: date */
                on: string;
            }[];
            /** @description Thẩm tra lý lịch */
            verifications: {
                /** Format: uuid */
                verification: string;
                /** @enum {string} */
                of: "subject" | "parent" | "carer" | "child" | "spouse" | "parentInLaw";
                /** @enum {string} */
                place: "domestic" | "abroad";
                /** @enum {string} */
                scope: "everything" | "presentPolitics";
                askedOf: string | null;
                /** Format: date */
                askedOn: string;
                /** Format: date */
                answerBy: string;
                /** Format: date */
                answeredOn?: string;
                finding?: string | null;
                /** Format: uuid */
                verifier?: string;
                /** @description Trả lời, hoặc còn chưa trả lời, sau hạn */
                late: boolean;
            }[];
            /** @description Bên gia đình không phải thẩm tra, và người thân là đảng viên */
            waivers: {
                /** @enum {string} */
                side: "blood" | "inLaw";
                /** Format: uuid */
                relative: string;
                /** @enum {string} */
                relation: "parent" | "sibling" | "child" | "spouse" | "spouseParent" | "spouseSibling";
                /** @enum {string} */
                waives: "everything" | "politicalHistory";
                /** Format: date */
                on: string;
            }[];
            deadlines: {
                /** @enum {string} */
                kind: "decide" | "decideExtended" | "forward" | "ceremony" | "reviewFrom" | "review" | "certificateLapses" | "dossierStale" | "reconsider" | "badgeFile" | "transferPresent" | "transferHandIn" | "temporaryEnds" | "overseasSlip" | "exemptionEnds" | "suspensionEnds" | "settleComplaint" | "deathDossier" | "verification" | "windingUp" | "sealCollection" | "dossierLoan" | "supplement" | "reconciliation";
                /** Format: date */
                on: string;
            }[];
            outcome?: {
                /** @enum {string} */
                outcome: "approved" | "refused" | "withdrawn";
                why?: string | null;
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                /** Format: date */
                on: string;
                /** @description Câu nêu quy định không cho ghi kết quả */
                refusal?: string;
            };
            /** @description Những người được nêu trong hồ sơ */
            members: {
                /** Format: uuid */
                id: string;
                fullName: string | null;
            }[];
            /** @description Nghiệp vụ được phép thực hiện */
            may: string[];
        };
        CasesHistory: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                version: number;
                stream: string;
                revision: number;
                position: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                /** @description Erased personal values are null */
                data: {
                    [key: string]: unknown;
                };
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                reason?: string;
                actor: {
                    id: string;
                    name: string;
                };
                actorOrganisation?: string;
                policyVersions?: {
                    [key: string]: string;
                };
                judgedBy?: {
                    /** @enum {string} */
                    group: "charter" | "guidance" | "operations" | "discipline" | "card";
                    version: string;
                    instrument: string;
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                    local?: boolean;
                    /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                    ofVote?: boolean;
                }[];
                batch?: string;
                commandId: string;
                hash: string;
                previousHash: string | null;
                correctedBy?: string[];
                facts: {
                    fact: string;
                    value: string | number | boolean | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            /** @description Names of the organisations and members in it, by id */
            names: {
                [key: string]: string;
            };
            next?: string;
        };
        CasesReadiness: {
            items: {
                code: string;
                detail: string;
                field?: string;
                source?: string;
                met: boolean;
            }[];
        };
        ProposalsList: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
                title: string | null;
                /** @enum {string} */
                status: "draft" | "submitted";
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date */
                draftedOn: string;
                /** Format: date */
                submittedOn?: string;
                cases: number;
                outcomes: {
                    waiting: number;
                    sentOn: number;
                    returned: number;
                    approved: number;
                    refused: number;
                    heldBack: number;
                    forwarded: number;
                    withdrawn: number;
                };
            }[];
            next?: string;
            total?: number;
        };
        ProposalsFile: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
            title: string | null;
            /** @enum {string} */
            status: "draft" | "submitted";
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            to?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date */
            draftedOn: string;
            /** Format: date */
            submittedOn?: string;
            cases: number;
            outcomes: {
                waiting: number;
                sentOn: number;
                returned: number;
                approved: number;
                refused: number;
                heldBack: number;
                forwarded: number;
                withdrawn: number;
            };
            revision: number;
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
                /** @enum {string} */
                status: "draft" | "submitted" | "returned" | "approved" | "refused" | "withdrawn";
                subject: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description Tổ chức đảng nơi hồ sơ đang nằm */
                at: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /**
                 * @description Việc mà tổ chức đó phải làm
                 * @enum {string}
                 */
                task?: "propose" | "appraise" | "resolve" | "decide";
                /** Format: date */
                openedOn: string;
                /** Format: date */
                submittedOn?: string;
                /** Format: date */
                dueOn?: string;
                overdue: boolean;
                /** Format: uuid */
                proposal?: string;
                decision?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Kết quả ghi vào hồ sơ của người đó */
                concluded?: {
                    recorded: boolean;
                    refusal?: string;
                };
                /** @enum {string} */
                outcome: "waiting" | "sentOn" | "returned" | "approved" | "refused" | "heldBack" | "forwarded" | "withdrawn";
                /** @description Mã của quy định giữ hồ sơ lại */
                held?: string;
                progress: {
                    papersFiled: number;
                    papersRequired: number;
                    votesCarried: number;
                    votesRequired: number;
                };
                particulars?: {
                    /** @enum {string} */
                    kind?: "issue" | "replaceLost" | "exchange" | "regular" | "early" | "posthumous" | "reissue";
                    /** @enum {string} */
                    ground?: "damaged" | "incorrect";
                    milestone?: number;
                    /** Format: date */
                    round?: string;
                };
                heldDetail?: string;
            }[];
            /** @description Nghiệp vụ được phép thực hiện */
            may: string[];
        };
        ProposalsHistory: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                version: number;
                stream: string;
                revision: number;
                position: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                /** @description Erased personal values are null */
                data: {
                    [key: string]: unknown;
                };
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                reason?: string;
                actor: {
                    id: string;
                    name: string;
                };
                actorOrganisation?: string;
                policyVersions?: {
                    [key: string]: string;
                };
                judgedBy?: {
                    /** @enum {string} */
                    group: "charter" | "guidance" | "operations" | "discipline" | "card";
                    version: string;
                    instrument: string;
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                    local?: boolean;
                    /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                    ofVote?: boolean;
                }[];
                batch?: string;
                commandId: string;
                hash: string;
                previousHash: string | null;
                correctedBy?: string[];
                facts: {
                    fact: string;
                    value: string | number | boolean | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            /** @description Names of the organisations and members in it, by id */
            names: {
                [key: string]: string;
            };
            next?: string;
        };
        ProposalsReadiness: {
            items: {
                /** Format: uuid */
                case: string;
                unmet: {
                    code: string;
                    detail: string;
                    field?: string;
                    source?: string;
                }[];
            }[];
        };
        TransfersList: {
            items: {
                id: string;
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                /** @enum {string} */
                memberStatus?: "sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased";
                /** @description Phiên bản hồ sơ đảng viên */
                revision?: number;
                /** @enum {string} */
                side: "out" | "in";
                /** @enum {string} */
                kind: "official" | "internal" | "collective" | "temporary" | "abroad" | "fromOutside";
                /**
                 * @description lapsed: người đó từ trần hoặc ra khỏi Đảng khi giấy chưa đi hết đường
                 * @enum {string}
                 */
                status: "underWay" | "inTransit" | "abroad" | "received" | "returned" | "cancelled" | "gone" | "staying" | "ended" | "lapsed";
                from?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description Nơi không thuộc sổ này */
                outside?: string;
                /** @description Tổ chức đảng phải viết ô kế tiếp */
                next?: {
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    box: number;
                };
                /** Format: date */
                openedOn: string;
                /**
                 * Format: date
                 * @description Ngày cắt đảng số; với tạm thời: ngày bắt đầu
                 */
                leftOn?: string;
                letterNumber?: string;
                noticeNumber?: string;
                /** Format: date */
                presentBy?: string;
                /**
                 * Format: date
                 * @description Quá ngày này mà không nộp giấy thì xóa tên
                 */
                handInBy?: string;
                /** Format: date */
                until?: string;
                /** Format: date */
                endedOn?: string;
                /** Format: date */
                dueOn?: string;
                overdue: boolean;
                /** @description Quá thời hạn không nộp giấy: nơi đến xem xét xóa tên */
                notHandedIn: boolean;
            }[];
            next?: string;
            total?: number;
        };
        CollectiveTransfersList: {
            items: {
                /** Format: uuid */
                id: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date */
                movedOn: string;
                decision?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Số người trong quyết định */
                members: number;
                moved: number;
                waiting: number;
                /** @description Người chưa chuyển được */
                held: {
                    member: {
                        /** Format: uuid */
                        id: string;
                        fullName: string | null;
                    };
                    refusal: string;
                    /** @description Lý do chưa chuyển được, bằng lời */
                    detail: string;
                }[];
            }[];
        };
        ConductList: {
            items: {
                id: string;
                /** @enum {string} */
                kind: "inspection" | "discipline" | "suspension" | "complaint" | "interruption" | "left" | "exemption" | "death";
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                /** @enum {string} */
                memberStatus?: "sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased";
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date */
                on: string;
                /**
                 * Format: date
                 * @description Ngày đầu tiên không còn hiệu lực
                 */
                until?: string;
                /** @enum {string} */
                state: "open" | "complained" | "lapsed" | "lifted" | "closed";
                /** @description Hình thức kỷ luật; miễn hay giảm; cách ra khỏi Đảng */
                form?: string;
                ground?: string;
                /** @description Kết luận kiểm tra, kết quả giải quyết khiếu nại */
                outcome?: string;
                /** Format: date */
                dueOn?: string;
                late: boolean;
                /** @description Nơi giải quyết khiếu nại; nơi nhận hồ sơ người từ trần */
                addressee?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                extended: boolean;
                unchecked: boolean;
                /**
                 * Format: date
                 * @description Ngày kết luận không khôi phục
                 */
                refusedOn?: string;
                decision?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                /** @description Phiếu đảng viên từ trần */
                slip?: {
                    /** Format: date */
                    birthDate?: string;
                    /** Format: date */
                    joinDate?: string;
                    /** Format: date */
                    officialDate?: string;
                    cardNumber?: string;
                    dossierNumber?: string;
                };
            }[];
            next?: string;
            total?: number;
        };
        WorklistShow: {
            /** Format: uuid */
            organisation: string;
            groups: {
                /** @enum {string} */
                kind: "send" | "appraise" | "resolve" | "decide" | "returned" | "actRefused" | "ceremony" | "recognitionReview" | "certificateLapses" | "dossierStale" | "verification" | "notRecognised" | "regularisation" | "annulMoved" | "reconsideration" | "transferBox" | "transferReception" | "transferAnswer" | "transferNotHandedIn" | "temporaryBox" | "temporaryEnds" | "overseasSlip" | "collectPapers" | "deathDossier" | "exemptionEnds" | "suspensionEnds" | "settleComplaint" | "statusToConclude" | "cardProposal" | "badgeProposal" | "cardToHandOut" | "badgeToNumber" | "badgeToPresent" | "movedAway" | "movedHere" | "dossierLoan" | "dossierLost" | "dossierReconciliation" | "supplementCampaign" | "supplement" | "supplementToConfirm" | "supplementToPassUp" | "windingUp" | "reorganisationHeld" | "sealToReplace" | "sealToCollect" | "errorReport";
                count: number;
                soon: number;
                late: number;
                /** @description Ở các tổ chức đảng trực thuộc */
                below: {
                    count: number;
                    late: number;
                };
                rows: {
                    id: string;
                    /** @enum {string} */
                    kind: "send" | "appraise" | "resolve" | "decide" | "returned" | "actRefused" | "ceremony" | "recognitionReview" | "certificateLapses" | "dossierStale" | "verification" | "notRecognised" | "regularisation" | "annulMoved" | "reconsideration" | "transferBox" | "transferReception" | "transferAnswer" | "transferNotHandedIn" | "temporaryBox" | "temporaryEnds" | "overseasSlip" | "collectPapers" | "deathDossier" | "exemptionEnds" | "suspensionEnds" | "settleComplaint" | "statusToConclude" | "cardProposal" | "badgeProposal" | "cardToHandOut" | "badgeToNumber" | "badgeToPresent" | "movedAway" | "movedHere" | "dossierLoan" | "dossierLost" | "dossierReconciliation" | "supplementCampaign" | "supplement" | "supplementToConfirm" | "supplementToPassUp" | "windingUp" | "reorganisationHeld" | "sealToReplace" | "sealToCollect" | "errorReport";
                    subject?: {
                        /** Format: uuid */
                        id: string;
                        fullName: string | null;
                    };
                    /** @description Tổ chức đảng mà việc này nói đến */
                    concerns?: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /** Format: uuid */
                    case?: string;
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /**
                     * Format: date
                     * @description Chờ từ ngày này
                     */
                    since?: string;
                    /**
                     * Format: date
                     * @description Không làm trước ngày này
                     */
                    from?: string;
                    /** Format: date */
                    dueOn?: string;
                    /**
                     * Format: date
                     * @description Trường hợp đặc biệt: chậm nhất đến ngày này
                     */
                    latestOn?: string;
                    late: boolean;
                    soon: boolean;
                }[];
            }[];
        };
        WorklistMine: {
            groups: {
                /** @enum {string} */
                kind: "send" | "appraise" | "resolve" | "decide" | "returned" | "actRefused" | "ceremony" | "recognitionReview" | "certificateLapses" | "dossierStale" | "verification" | "notRecognised" | "regularisation" | "annulMoved" | "reconsideration" | "transferBox" | "transferReception" | "transferAnswer" | "transferNotHandedIn" | "temporaryBox" | "temporaryEnds" | "overseasSlip" | "collectPapers" | "deathDossier" | "exemptionEnds" | "suspensionEnds" | "settleComplaint" | "statusToConclude" | "cardProposal" | "badgeProposal" | "cardToHandOut" | "badgeToNumber" | "badgeToPresent" | "movedAway" | "movedHere" | "dossierLoan" | "dossierLost" | "dossierReconciliation" | "supplementCampaign" | "supplement" | "supplementToConfirm" | "supplementToPassUp" | "windingUp" | "reorganisationHeld" | "sealToReplace" | "sealToCollect" | "errorReport";
                count: number;
                soon: number;
                late: number;
                rows: {
                    id: string;
                    /** @enum {string} */
                    kind: "send" | "appraise" | "resolve" | "decide" | "returned" | "actRefused" | "ceremony" | "recognitionReview" | "certificateLapses" | "dossierStale" | "verification" | "notRecognised" | "regularisation" | "annulMoved" | "reconsideration" | "transferBox" | "transferReception" | "transferAnswer" | "transferNotHandedIn" | "temporaryBox" | "temporaryEnds" | "overseasSlip" | "collectPapers" | "deathDossier" | "exemptionEnds" | "suspensionEnds" | "settleComplaint" | "statusToConclude" | "cardProposal" | "badgeProposal" | "cardToHandOut" | "badgeToNumber" | "badgeToPresent" | "movedAway" | "movedHere" | "dossierLoan" | "dossierLost" | "dossierReconciliation" | "supplementCampaign" | "supplement" | "supplementToConfirm" | "supplementToPassUp" | "windingUp" | "reorganisationHeld" | "sealToReplace" | "sealToCollect" | "errorReport";
                    subject?: {
                        /** Format: uuid */
                        id: string;
                        fullName: string | null;
                    };
                    /** @description Tổ chức đảng mà việc này nói đến */
                    concerns?: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /** Format: uuid */
                    case?: string;
                    organisation: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    /**
                     * Format: date
                     * @description Chờ từ ngày này
                     */
                    since?: string;
                    /**
                     * Format: date
                     * @description Không làm trước ngày này
                     */
                    from?: string;
                    /** Format: date */
                    dueOn?: string;
                    /**
                     * Format: date
                     * @description Trường hợp đặc biệt: chậm nhất đến ngày này
                     */
                    latestOn?: string;
                    late: boolean;
                    soon: boolean;
                }[];
            }[];
        };
        WorklistRows: {
            items: {
                id: string;
                /** @enum {string} */
                kind: "send" | "appraise" | "resolve" | "decide" | "returned" | "actRefused" | "ceremony" | "recognitionReview" | "certificateLapses" | "dossierStale" | "verification" | "notRecognised" | "regularisation" | "annulMoved" | "reconsideration" | "transferBox" | "transferReception" | "transferAnswer" | "transferNotHandedIn" | "temporaryBox" | "temporaryEnds" | "overseasSlip" | "collectPapers" | "deathDossier" | "exemptionEnds" | "suspensionEnds" | "settleComplaint" | "statusToConclude" | "cardProposal" | "badgeProposal" | "cardToHandOut" | "badgeToNumber" | "badgeToPresent" | "movedAway" | "movedHere" | "dossierLoan" | "dossierLost" | "dossierReconciliation" | "supplementCampaign" | "supplement" | "supplementToConfirm" | "supplementToPassUp" | "windingUp" | "reorganisationHeld" | "sealToReplace" | "sealToCollect" | "errorReport";
                subject?: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                /** @description Tổ chức đảng mà việc này nói đến */
                concerns?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: uuid */
                case?: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /**
                 * Format: date
                 * @description Chờ từ ngày này
                 */
                since?: string;
                /**
                 * Format: date
                 * @description Không làm trước ngày này
                 */
                from?: string;
                /** Format: date */
                dueOn?: string;
                /**
                 * Format: date
                 * @description Trường hợp đặc biệt: chậm nhất đến ngày này
                 */
                latestOn?: string;
                late: boolean;
                soon: boolean;
            }[];
            next?: string;
        };
        PlansShow: {
            year: number;
            items: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                type: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                /** @description Chỉ tiêu của tổ chức đảng, gồm cả cấp dưới */
                target?: number;
                /** @description Tổng chỉ tiêu do các tổ chức đảng trực thuộc đặt */
                targetBelow: number;
                /** @description Đã kết nạp trong năm (theo ngày lễ kết nạp), gồm cả cấp dưới */
                admitted: number;
                /** @description Tỷ lệ thực hiện, phần trăm */
                percent?: number;
            }[];
        };
        CardsList: {
            items: {
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                state: "lacking" | "decided" | "sentToProvince" | "sentToCentre" | "printed" | "misprinted" | "delivered" | "handedOut" | "lost" | "returned";
                /** Format: date */
                on: string;
                /** @description Tổ chức đảng đang giữ thẻ trên đường giao */
                at?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                kind?: "issue" | "replaceLost" | "exchange";
                /** @enum {string} */
                generation?: "legacy8" | "id12";
                number?: string;
                decision?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
            }[];
            next?: string;
            total?: number;
        };
        CardsBook: {
            /** @enum {string} */
            book: "issue" | "handover" | "return";
            items: {
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date */
                on: string;
                /** @enum {string} */
                kind?: "issue" | "replaceLost" | "exchange";
                number?: string;
                /** Format: date */
                issuedOn?: string;
                to?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                ground?: "leftParty" | "selfReturned" | "exchanged";
            }[];
            next?: string;
            total?: number;
        };
        BadgesList: {
            items: {
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                milestone: number;
                /** @enum {string} */
                kind: "regular" | "early" | "posthumous" | "reissue";
                /** Format: date */
                round: string;
                /** Format: date */
                reachedOn: string;
                late: boolean;
                decision?: {
                    number: string;
                    /** Format: date */
                    date: string;
                };
                number?: string;
                /** Format: date */
                presentedOn?: string;
                /** Format: date */
                returnedOn?: string;
            }[];
            next?: string;
            total?: number;
        };
        BadgesForecast: {
            /** Format: date */
            round: string;
            /** Format: date */
            reachedBy: string;
            /**
             * Format: date
             * @description Hồ sơ đến cấp quyết định chậm nhất
             */
            fileBy: string;
            /** @description due: đủ trong đợt; late: đã đủ từ đợt trước mà chưa được tặng */
            milestones: {
                milestone: number;
                due: number;
                late: number;
            }[];
            organisations: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                milestones: {
                    milestone: number;
                    due: number;
                    late: number;
                }[];
            }[];
            /** @description Các đợt trao sắp tới */
            rounds: string[];
            /** @description Các mức Huy hiệu, theo quy định vào ngày của đợt */
            levels: number[];
        };
        BadgesDue: {
            items: {
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                milestone: number;
                /** Format: date */
                reachedOn: string;
                obstacle?: {
                    code: string;
                    detail: string;
                    field?: string;
                    source?: string;
                };
            }[];
            next?: string;
            total?: number;
        };
        BadgeSeriesShow: {
            revision: number;
            items: {
                milestone: number;
                symbol: string;
                letter?: string;
                digits: number;
                next: number;
            }[];
        };
        SealsList: {
            items: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description Số thứ tự con dấu trong sổ của tổ chức đảng */
                seal: number;
                /** @enum {string} */
                stage: "requested" | "issued" | "inUse" | "lost" | "collected" | "destroyed";
                /**
                 * Format: date
                 * @description Ngày của bước gần nhất
                 */
                on: string;
                /** @enum {string} */
                ground?: "first" | "renamed" | "lost" | "damaged";
                /** @description Tên khắc trên dấu */
                name: string;
                certificate?: string;
                /** Format: date */
                requestedOn?: string;
                /** Format: date */
                issuedOn?: string;
                /** Format: date */
                usedFrom?: string;
                /** Format: date */
                lostOn?: string;
                /** Format: date */
                collectedOn?: string;
                collectedBy?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description Thu hồi sau hạn */
                late: boolean;
                /** Format: date */
                destroyedOn?: string;
                minutes?: string;
                /**
                 * @description Căn cứ phải thu hồi
                 * @enum {string}
                 */
                calledIn?: "windingUp" | "ended" | "renamed";
                /**
                 * Format: date
                 * @description Hạn thu hồi
                 */
                dueOn?: string;
                overdue: boolean;
            }[];
            next?: string;
            total?: number;
        };
        DossiersList: {
            items: {
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                status?: "sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased";
                number?: string;
                /** Format: date */
                joinDate?: string;
                /** @description Số tài liệu trong mục lục */
                documents: number;
                /** @description Số tài liệu có bản quét */
                scanned: number;
                /** @description Số loại tài liệu bắt buộc còn thiếu */
                missing?: number;
                /** Format: date */
                lentUntil?: string;
                overdue: boolean;
                /** @description Không thấy hồ sơ khi đối khớp */
                missed: boolean;
            }[];
            next?: string;
            total?: number;
        };
        DossiersOfMember: {
            number?: string;
            documents: {
                /** Format: uuid */
                document: string;
                type: string;
                typeTitle: string;
                /** Format: date */
                on?: string;
                number?: string;
                title?: string;
                pages: number;
                scan?: string;
                /** Format: date */
                filedOn: string;
                /** @description Tài khoản đã ghi */
                filedBy: string;
                out?: {
                    /** @enum {string} */
                    as: "replaced" | "withdrawn";
                    /** Format: date */
                    on: string;
                    instead?: string;
                };
            }[];
            missing: {
                code: string;
                title: string;
                priority: number;
            }[];
            loans: {
                /** Format: uuid */
                loan: string;
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date */
                lentOn: string;
                /** Format: date */
                until: string;
                borrower: string | null;
                purpose: string | null;
                /** Format: date */
                backOn?: string;
                overdue: boolean;
            }[];
            missed: boolean;
            supplements: {
                key: string;
                /** @enum {string} */
                ground: "yearly" | "transfer";
                year: number;
                /** @enum {string} */
                stage: "none" | "returned" | "submitted" | "confirmed" | "passedUp";
                late: boolean;
                /** Format: date */
                submittedOn: string;
                /** Format: date */
                confirmedOn?: string;
                /** Format: date */
                passedUpOn?: string;
                to?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                residence?: string;
                phone?: string;
                occupation?: string;
                /** @enum {string} */
                education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
                /** @enum {string} */
                politicalTheory?: "none" | "elementary" | "intermediate" | "advanced" | "bachelor";
                lines: {
                    /** @enum {string} */
                    part: "work" | "residence" | "education" | "family" | "economy" | "abroad" | "commendation" | "discipline" | "other";
                    text: string;
                }[];
            }[];
            /** @description Các đợt bổ sung hồ sơ đang mở mà đảng viên thuộc diện nộp */
            asked: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                year: number;
                /** Format: date */
                openedOn: string;
                /** Format: date */
                dueOn: string;
                /** Format: date */
                closedOn?: string;
            }[];
        };
        DocumentTypesShow: {
            items: {
                code: string;
                title: string;
                priority: number;
                /** @enum {string} */
                askedOf: "everyMember" | "official" | "readmitted" | "nobody";
                /** Format: date */
                admittedFrom?: string;
                instrument: string;
                /** Format: date */
                since: string;
                /** Format: date */
                retiredOn?: string;
            }[];
        };
        DossierLoansList: {
            items: {
                /** Format: uuid */
                loan: string;
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date */
                lentOn: string;
                /** Format: date */
                until: string;
                borrower: string | null;
                purpose: string | null;
                /** Format: date */
                backOn?: string;
                overdue: boolean;
            }[];
            next?: string;
            total?: number;
        };
        DossierReconciliationsList: {
            items: {
                /** Format: uuid */
                id: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** Format: date */
                on: string;
                onRegister: number;
                held: number;
                matched: number;
                missing: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                }[];
                surplus: {
                    number?: string;
                    what: string;
                }[] | null;
                surplusCount: number;
                /** Format: date */
                nextOn?: string;
            }[];
            next?: string;
            total?: number;
        };
        DossierNumbersShow: {
            series: {
                symbol: string;
                next: number;
                closed: boolean;
            }[];
            blocks: {
                symbol: string;
                from: number;
                to: number;
                next: number;
                left: number;
                /** Format: uuid */
                giver: string;
                /** Format: date */
                receivedOn: string;
            }[];
        };
        DossierSeriesHistory: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                version: number;
                stream: string;
                revision: number;
                position: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                /** @description Erased personal values are null */
                data: {
                    [key: string]: unknown;
                };
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                reason?: string;
                actor: {
                    id: string;
                    name: string;
                };
                actorOrganisation?: string;
                policyVersions?: {
                    [key: string]: string;
                };
                judgedBy?: {
                    /** @enum {string} */
                    group: "charter" | "guidance" | "operations" | "discipline" | "card";
                    version: string;
                    instrument: string;
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                    local?: boolean;
                    /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                    ofVote?: boolean;
                }[];
                batch?: string;
                commandId: string;
                hash: string;
                previousHash: string | null;
                correctedBy?: string[];
                facts: {
                    fact: string;
                    value: string | number | boolean | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            /** @description Names of the organisations and members in it, by id */
            names: {
                [key: string]: string;
            };
            next?: string;
        };
        DossierBlocksHistory: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                version: number;
                stream: string;
                revision: number;
                position: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                /** @description Erased personal values are null */
                data: {
                    [key: string]: unknown;
                };
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                reason?: string;
                actor: {
                    id: string;
                    name: string;
                };
                actorOrganisation?: string;
                policyVersions?: {
                    [key: string]: string;
                };
                judgedBy?: {
                    /** @enum {string} */
                    group: "charter" | "guidance" | "operations" | "discipline" | "card";
                    version: string;
                    instrument: string;
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                    local?: boolean;
                    /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                    ofVote?: boolean;
                }[];
                batch?: string;
                commandId: string;
                hash: string;
                previousHash: string | null;
                correctedBy?: string[];
                facts: {
                    fact: string;
                    value: string | number | boolean | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            /** @description Names of the organisations and members in it, by id */
            names: {
                [key: string]: string;
            };
            next?: string;
        };
        SupplementCampaignsHistory: {
            items: {
                /** Format: uuid */
                id: string;
                type: string;
                version: number;
                stream: string;
                revision: number;
                position: string;
                /** Format: date */
                effectiveOn: string;
                recordedAt: string;
                /** @description Erased personal values are null */
                data: {
                    [key: string]: unknown;
                };
                decision?: {
                    /** @description Số quyết định, nghị quyết */
                    number: string;
                    /**
                     * Format: date
                     * @description Ngày ký
                     */
                    date: string;
                    /**
                     * Format: uuid
                     * @description Tổ chức đảng ban hành
                     */
                    issuer: string;
                    /** @description Người ký */
                    signer?: string;
                    /** @description Bản quét */
                    documentId?: string;
                };
                reason?: string;
                actor: {
                    id: string;
                    name: string;
                };
                actorOrganisation?: string;
                policyVersions?: {
                    [key: string]: string;
                };
                judgedBy?: {
                    /** @enum {string} */
                    group: "charter" | "guidance" | "operations" | "discipline" | "card";
                    version: string;
                    instrument: string;
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy */
                    local?: boolean;
                    /** @description Khi chi bộ biểu quyết, nếu khác phiên bản của quyết định */
                    ofVote?: boolean;
                }[];
                batch?: string;
                commandId: string;
                hash: string;
                previousHash: string | null;
                correctedBy?: string[];
                facts: {
                    fact: string;
                    value: string | number | boolean | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to?: string;
                }[];
            }[];
            /** @description Names of the organisations and members in it, by id */
            names: {
                [key: string]: string;
            };
            next?: string;
        };
        SupplementsList: {
            items: {
                member: {
                    /** Format: uuid */
                    id: string;
                    fullName: string | null;
                };
                cell: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                stage: "none" | "returned" | "submitted" | "confirmed" | "passedUp";
                late: boolean;
                /** Format: date */
                remindedOn?: string;
            }[];
            next?: string;
            total?: number;
        };
        SupplementsSummary: {
            year: number;
            /** @description Các đợt của tổ chức đảng này và của cấp trên */
            campaigns: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                year: number;
                /** Format: date */
                openedOn: string;
                /** Format: date */
                dueOn: string;
                /** Format: date */
                closedOn?: string;
            }[];
            /** @description Đã quá hạn nộp */
            overdue: boolean;
            stages: {
                none: number;
                returned: number;
                submitted: number;
                confirmed: number;
                passedUp: number;
            };
            /** @description Số phiếu nộp muộn */
            late: number;
            below: {
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                stages: {
                    none: number;
                    returned: number;
                    submitted: number;
                    confirmed: number;
                    passedUp: number;
                };
                late: number;
            }[];
        };
        CalendarShow: {
            revision: number;
            years: {
                year: number;
                daysOff: string[];
                makeUpDays: string[];
                /** @description Theo dữ liệu có sẵn, chưa ai đặt lại */
                seeded: boolean;
            }[];
        };
        ErrorReportsList: {
            items: {
                /** Format: uuid */
                id: string;
                /** @description Nơi báo */
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description Cấp ủy đang giữ */
                at: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                status: "received" | "answered" | "forwarded" | "closed";
                /** Format: date */
                reportedOn: string;
                /** Format: date */
                on: string;
                what: string | null;
                screen: string;
                version: string;
            }[];
            next?: string;
            total?: number;
        };
        ErrorReportsShow: {
            /** Format: uuid */
            id: string;
            revision: number;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            at: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            status: "received" | "answered" | "forwarded" | "closed";
            screen: string;
            version: string;
            correlation?: string;
            steps: {
                type: string;
                /** Format: date */
                on: string;
                recordedAt: string;
                by?: string;
                organisation: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                to?: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                text?: string | null;
            }[];
            may: string[];
        };
        PoliciesShow: {
            revision: number;
            /** @description Tỉnh ủy, thành ủy của tổ chức đã chọn và các việc người đọc được làm cho cấp ủy ấy */
            province?: {
                /** Format: uuid */
                id: string;
                name: string;
                may: string[];
            };
            groups: {
                /** @enum {string} */
                group: "charter" | "guidance" | "operations" | "discipline" | "card";
                parameters: {
                    name: string;
                    /** @enum {string} */
                    kind: "integer" | "choice" | "flag" | "many" | "integers" | "integersBy" | "fixed";
                    /** @enum {string} */
                    unit?: "years" | "months" | "workingDays" | "calendarDays" | "people" | "times" | "number";
                    min?: number;
                    max?: number;
                    of?: (string | number)[];
                    keys?: string[];
                    source: string;
                    /**
                     * @description certain: đã đọc nguyên văn; likely: nguồn thứ cấp; unchecked: cần kiểm tra
                     * @enum {string}
                     */
                    mark: "certain" | "likely" | "unchecked";
                    /** @description Trung ương để tỉnh ủy, thành ủy hướng dẫn: có thể đặt riêng */
                    local: boolean;
                }[];
                versions: {
                    id: string;
                    instrument: string;
                    /** Format: date */
                    effectiveFrom: string;
                    /** @enum {string} */
                    state: "past" | "inForce" | "upcoming";
                    /**
                     * @description certain: đã đọc nguyên văn; likely: nguồn thứ cấp; unchecked: cần kiểm tra
                     * @enum {string}
                     */
                    mark: "certain" | "likely" | "unchecked";
                    /** @description Phiên bản riêng của tỉnh ủy, thành ủy, không phải của toàn Đảng */
                    local: boolean;
                    /** @description Các tham số mà tỉnh ủy, thành ủy đã đặt riêng */
                    own: string[];
                    /** @description Các tham số khác với phiên bản trước */
                    changes: string[];
                    /** @description Các tham số mà tỉnh ủy, thành ủy thôi đặt riêng, trở lại theo toàn Đảng */
                    asParty: string[];
                    values: {
                        [key: string]: unknown;
                    };
                    /** @description Chỉ của phiên bản do cấp ủy ghi; còn lại có sẵn trong phần mềm */
                    recorded?: {
                        at: string;
                        by?: string;
                        decision: {
                            /** @description Số quyết định, nghị quyết */
                            number: string;
                            /**
                             * Format: date
                             * @description Ngày ký
                             */
                            date: string;
                            /**
                             * Format: uuid
                             * @description Tổ chức đảng ban hành
                             */
                            issuer: string;
                            /** @description Người ký */
                            signer?: string;
                            /** @description Bản quét */
                            documentId?: string;
                            issuerName?: string;
                        };
                    };
                }[];
            }[];
        };
        DocumentsUpload: {
            /** Format: uuid */
            id: string;
            bytes: number;
            type: string;
        };
        ImportsBegin: {
            /** Format: uuid */
            id: string;
        };
        ImportsList: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "members" | "organisations";
                filename: string;
                /** Format: uuid */
                organisation?: string;
                /** @enum {string} */
                status: "reading" | "needs-mapping" | "checked" | "committing" | "done" | "failed";
                /** Format: date-time */
                createdAt: string;
                columns: {
                    header: string;
                    field?: string;
                }[];
                fields: {
                    field: string;
                    label: string;
                    required: boolean;
                }[];
                rows: number;
                ok: number;
                alreadyThere: number;
                warnings: number;
                errors: number;
                /** @description From 0 to 1 */
                progress: number;
                /** Format: uuid */
                batch?: string;
                /** @enum {string} */
                mode?: "all-or-nothing" | "partial";
                stored?: number;
                message?: string;
            }[];
        };
        ImportsShow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "members" | "organisations";
            filename: string;
            /** Format: uuid */
            organisation?: string;
            /** @enum {string} */
            status: "reading" | "needs-mapping" | "checked" | "committing" | "done" | "failed";
            /** Format: date-time */
            createdAt: string;
            columns: {
                header: string;
                field?: string;
            }[];
            fields: {
                field: string;
                label: string;
                required: boolean;
            }[];
            rows: number;
            ok: number;
            alreadyThere: number;
            warnings: number;
            errors: number;
            /** @description From 0 to 1 */
            progress: number;
            /** Format: uuid */
            batch?: string;
            /** @enum {string} */
            mode?: "all-or-nothing" | "partial";
            stored?: number;
            message?: string;
        };
        ImportsMap: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "members" | "organisations";
            filename: string;
            /** Format: uuid */
            organisation?: string;
            /** @enum {string} */
            status: "reading" | "needs-mapping" | "checked" | "committing" | "done" | "failed";
            /** Format: date-time */
            createdAt: string;
            columns: {
                header: string;
                field?: string;
            }[];
            fields: {
                field: string;
                label: string;
                required: boolean;
            }[];
            rows: number;
            ok: number;
            alreadyThere: number;
            warnings: number;
            errors: number;
            /** @description From 0 to 1 */
            progress: number;
            /** Format: uuid */
            batch?: string;
            /** @enum {string} */
            mode?: "all-or-nothing" | "partial";
            stored?: number;
            message?: string;
        };
        ImportsMapBody: {
            columns: {
                [key: string]: string | null;
            };
        };
        ImportsRows: {
            items: {
                row: number;
                /** Format: uuid */
                id?: string;
                /** @description As typed, by field */
                values: {
                    [key: string]: string;
                };
                /** @enum {string} */
                outcome: "would-take-over" | "already-there" | "error";
                problems: {
                    field?: string;
                    column?: string;
                    code: string;
                    /** @enum {string} */
                    severity: "error" | "warning";
                    detail: string;
                    source?: string;
                }[];
            }[];
            next?: string;
        };
        ImportsCommit: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "members" | "organisations";
            filename: string;
            /** Format: uuid */
            organisation?: string;
            /** @enum {string} */
            status: "reading" | "needs-mapping" | "checked" | "committing" | "done" | "failed";
            /** Format: date-time */
            createdAt: string;
            columns: {
                header: string;
                field?: string;
            }[];
            fields: {
                field: string;
                label: string;
                required: boolean;
            }[];
            rows: number;
            ok: number;
            alreadyThere: number;
            warnings: number;
            errors: number;
            /** @description From 0 to 1 */
            progress: number;
            /** Format: uuid */
            batch?: string;
            /** @enum {string} */
            mode?: "all-or-nothing" | "partial";
            stored?: number;
            message?: string;
        };
        ImportsCommitBody: {
            /** @enum {string} */
            mode: "all-or-nothing" | "partial";
        };
        ServerHealth: {
            /** @enum {string} */
            status: "ok";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "members.takeOver": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersTakeOver"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.registerSympathiser": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRegisterSympathiser"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.recordAwarenessCourse": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRecordAwarenessCourse"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.admit": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersAdmit"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.holdCeremony": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersHoldCeremony"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.recordNewMemberCourse": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRecordNewMemberCourse"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.recognise": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRecognise"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersCorrect"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.takeOver": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsTakeOver"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.establish": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsEstablish"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.rename": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsRename"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.reclassify": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsReclassify"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.grantPower": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsGrantPower"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.withdrawPower": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsWithdrawPower"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.takePosition": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsTakePosition"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.endPosition": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsEndPosition"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.handOver": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsHandOver"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.dissolve": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsDissolve"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.disband": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsDisband"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.end": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsEnd"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.appointInterimCommittee": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsAppointInterimCommittee"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.holdCongress": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsHoldCongress"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.stateUnitKind": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsStateUnitKind"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.rate": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsRate"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.correctRating": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsCorrectRating"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reorganisations.merge": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationsMerge"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reorganisations.consolidate": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationsConsolidate"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reorganisations.split": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationsSplit"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reorganisations.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationsResume"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.dropSympathiser": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersDropSympathiser"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.takeUpAgain": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersTakeUpAgain"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.moveApplicant": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersMoveApplicant"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.askReconsideration": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersAskReconsideration"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.answerReconsideration": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersAnswerReconsideration"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.seekReadmission": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersSeekReadmission"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.annulAdmission": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersAnnulAdmission"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.annulRecognition": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersAnnulRecognition"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.beginRegularisation": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersBeginRegularisation"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.endRegularisation": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersEndRegularisation"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.set": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlansSet"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.setYear": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarSetYear"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "policies.setVersion": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoliciesSetVersion"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesOpen"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.supplement": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesSupplement"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.filePaper": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesFilePaper"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.removePaper": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesRemovePaper"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.askVerification": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesAskVerification"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.answerVerification": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesAnswerVerification"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.waiveVerification": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesWaiveVerification"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.recordVote": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesRecordVote"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.orderVote": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesOrderVote"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.appraise": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesAppraise"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesWithdraw"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.return": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesReturn"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesDecide"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.concludeAgain": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesConcludeAgain"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsDraft"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.listCases": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsListCases"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.unlistCases": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsUnlistCases"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsSubmit"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.recordVotes": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsRecordVotes"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.returnCases": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsReturnCases"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.decideCases": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsDecideCases"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.decideCard": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersDecideCard"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.passCardOn": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersPassCardOn"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.returnMisprint": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersReturnMisprint"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.handOutCard": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersHandOutCard"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.reportCardLost": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersReportCardLost"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.returnCard": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersReturnCard"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.decideBadge": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersDecideBadge"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.presentBadge": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersPresentBadge"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.returnBadges": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersReturnBadges"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.recountPartyAge": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRecountPartyAge"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "badgeSeries.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeSeriesOpen"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "badgeSeries.allot": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeSeriesAllot"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.openTransfer": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersOpenTransfer"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.fillTransferBox": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersFillTransferBox"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.receiveTransferNotice": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersReceiveTransferNotice"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.forwardTransfer": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersForwardTransfer"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.returnTransfer": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersReturnTransfer"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.sendAbroad": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersSendAbroad"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.receiveFromAbroad": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersReceiveFromAbroad"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.cancelTransfer": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersCancelTransfer"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.strikeTransferBox": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersStrikeTransferBox"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.confirmTransferOutside": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersConfirmTransferOutside"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.strikeInTransit": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersStrikeInTransit"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.takeIn": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersTakeIn"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.transferInternally": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersTransferInternally"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.openTemporaryTransfer": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersOpenTemporaryTransfer"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.fillTemporaryBox": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersFillTemporaryBox"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.extendTemporaryTransfer": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersExtendTemporaryTransfer"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.handInOverseasSlip": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersHandInOverseasSlip"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.cancelTemporaryTransfer": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersCancelTemporaryTransfer"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collectiveTransfers.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectiveTransfersDecide"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collectiveTransfers.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectiveTransfersResume"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.recordDeath": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRecordDeath"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.sendDeathDossier": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersSendDeathDossier"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.strikeOff": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersStrikeOff"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.allowExit": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersAllowExit"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.expel": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersExpel"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.openInspection": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersOpenInspection"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.concludeInspection": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersConcludeInspection"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.discipline": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersDiscipline"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.suspend": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersSuspend"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.extendSuspension": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersExtendSuspension"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.liftSuspension": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersLiftSuspension"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.lodgeComplaint": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersLodgeComplaint"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.settleComplaint": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersSettleComplaint"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRestore"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.refuseRestoration": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRefuseRestoration"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.recordInterruption": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRecordInterruption"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersResume"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.exempt": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersExempt"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.endExemption": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersEndExemption"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.fileDocument": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersFileDocument"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.withdrawDocument": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersWithdrawDocument"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documentTypes.define": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentTypesDefine"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documentTypes.retire": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentTypesRetire"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.lendDossier": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersLendDossier"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.takeDossierBack": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersTakeDossierBack"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.findDossier": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersFindDossier"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.restoreDossier": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRestoreDossier"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.reconcileDossiers": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsReconcileDossiers"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "supplementCampaigns.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementCampaignsOpen"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "supplementCampaigns.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementCampaignsClose"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.submitSupplement": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersSubmitSupplement"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.returnSupplement": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersReturnSupplement"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.confirmSupplement": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersConfirmSupplement"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.passSupplementUp": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersPassSupplementUp"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.remindSupplement": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersRemindSupplement"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierSeries.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierSeriesOpen"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierSeries.giveBlock": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierSeriesGiveBlock"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierSeries.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierSeriesClose"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierBlocks.allot": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierBlocksAllot"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.takeOverSeal": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsTakeOverSeal"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.requestSeal": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsRequestSeal"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.withdrawSealRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsWithdrawSealRequest"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.receiveSeal": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsReceiveSeal"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.putSealToUse": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsPutSealToUse"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.reportSealLost": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsReportSealLost"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.collectSeal": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsCollectSeal"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.destroySeal": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationsDestroySeal"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "errorReports.send": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorReportsSend"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "errorReports.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorReportsAnswer"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "errorReports.forward": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorReportsForward"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "errorReports.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErrorReportsClose"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.open": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                "If-Match"?: string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountsOpen"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Begun */
            201: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.grant": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountsGrant"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.withdrawGrant": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountsWithdrawGrant"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.resetPassword": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountsResetPassword"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Command id: sent again, it is stored once */
                "Idempotency-Key": string;
                /** @description Revision that was seen, in quotes */
                "If-Match": string;
                /** @description Judge only, store nothing */
                "Dry-Run"?: "true";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountsClose"];
            };
        };
        responses: {
            /** @description Stored, so already, or judged with Dry-Run */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    /** @description To be given as Min-Position */
                    Position?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tài khoản đang đăng nhập và các quyền */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionBeginBody"];
            };
        };
        responses: {
            /** @description Đăng nhập */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionBegin"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đăng xuất */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionChangePasswordBody"];
            };
        };
        responses: {
            /** @description Đổi mật khẩu */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.list": {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Danh sách tài khoản */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.list": {
        parameters: {
            query?: {
                q?: string;
                parent?: string;
                type?: "centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell";
                status?: ("active" | "reorganising" | "windingUp" | "ended")[];
                /** @description Cả những tổ chức đảng đã kết thúc hoạt động */
                ended?: "true";
                under?: string;
                sort?: "name" | "-name" | "code" | "-code";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Danh sách tổ chức đảng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.roots": {
        parameters: {
            query?: never;
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các tổ chức đảng đứng đầu phạm vi được xem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsRoots"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.directory": {
        parameters: {
            query: {
                q: string;
                type?: ("centralCommittee" | "provincialCommittee" | "upperBase" | "baseOrg" | "baseCell" | "sectionOrg" | "subordinateCell")[];
                limit?: number;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tìm tổ chức đảng theo tên trong toàn sổ, để nêu nơi đến; chỉ có tên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsDirectory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.children": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tổ chức đảng trực thuộc trực tiếp */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsChildren"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.file": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hồ sơ tổ chức đảng */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.remains": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Những gì còn lại trước khi tổ chức đảng kết thúc hoạt động */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsRemains"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.powerConditions": {
        parameters: {
            query: {
                power: "admit" | "recognise" | "strikeOff" | "expel" | "concludeStatus" | "issueCard" | "decideBadge" | "establishOrganisation" | "delegatedUpperBasePowers";
                decidedOn?: string;
                effectiveOn?: string;
                /** @description Có văn bản của Ban Bí thư đối với trường hợp đặc biệt */
                excepted?: "true";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Điều kiện giao một quyền cho tổ chức đảng, xét từng mục trước khi ghi quyết định */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsPowerConditions"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reorganisations.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReorganisationsPreviewBody"];
            };
        };
        responses: {
            /** @description Xem trước việc chia tách, sáp nhập, hợp nhất, chuyển giao, giải thể, giải tán: ai về đâu, tổng số trước và sau, điều còn vướng; chưa ghi nhận gì */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationsPreview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reorganisations.list": {
        parameters: {
            query?: {
                under?: string;
                kind?: ("merge" | "consolidation" | "split" | "establishment")[];
                status?: "open" | "done";
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các quyết định thành lập, chia tách, sáp nhập, hợp nhất và tiến độ thực hiện */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reorganisations.file": {
        parameters: {
            query?: never;
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một quyết định chia tách, sáp nhập, hợp nhất, tiến độ và những việc còn vướng */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationsFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reorganisations.history": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch sử ghi nhận của quyết định chia tách, sáp nhập, hợp nhất */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationsHistory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.history": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch sử ghi nhận của tổ chức đảng */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsHistory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.list": {
        parameters: {
            query?: {
                q?: string;
                under?: string;
                cell?: string;
                status?: ("sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased")[];
                sex?: "male" | "female";
                ethnicity?: string;
                education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
                birthYearFrom?: number;
                birthYearTo?: number;
                joinDateFrom?: string;
                joinDateTo?: string;
                officialDateFrom?: string;
                officialDateTo?: string;
                diedOnFrom?: string;
                diedOnTo?: string;
                late?: "true";
                admittedHere?: "true";
                inTransit?: "true";
                onTemporaryTransfer?: "true";
                overlay?: "exempt" | "reduced" | "suspended" | "disciplined" | "inspected" | "interrupted";
                sort?: "name" | "joinDate" | "officialDate" | "birthYear" | "-name" | "-joinDate" | "-officialDate" | "-birthYear";
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Danh sách đảng viên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.csv": {
        parameters: {
            query?: {
                q?: string;
                under?: string;
                cell?: string;
                status?: ("sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased")[];
                sex?: "male" | "female";
                ethnicity?: string;
                education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
                birthYearFrom?: number;
                birthYearTo?: number;
                joinDateFrom?: string;
                joinDateTo?: string;
                officialDateFrom?: string;
                officialDateTo?: string;
                diedOnFrom?: string;
                diedOnTo?: string;
                late?: "true";
                admittedHere?: "true";
                inTransit?: "true";
                onTemporaryTransfer?: "true";
                overlay?: "exempt" | "reduced" | "suspended" | "disciplined" | "inspected" | "interrupted";
                sort?: "name" | "joinDate" | "officialDate" | "birthYear" | "-name" | "-joinDate" | "-officialDate" | "-birthYear";
                asOf?: string;
                knownAt?: string;
                columns?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Danh sách đảng viên dạng CSV, đủ mọi dòng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.xlsx": {
        parameters: {
            query?: {
                q?: string;
                under?: string;
                cell?: string;
                status?: ("sympathiser" | "dropped" | "admitted" | "probationary" | "official" | "struckOff" | "exited" | "expelled" | "transferredOut" | "deceased")[];
                sex?: "male" | "female";
                ethnicity?: string;
                education?: "literate" | "primary" | "lowerSecondary" | "upperSecondary";
                birthYearFrom?: number;
                birthYearTo?: number;
                joinDateFrom?: string;
                joinDateTo?: string;
                officialDateFrom?: string;
                officialDateTo?: string;
                diedOnFrom?: string;
                diedOnTo?: string;
                late?: "true";
                admittedHere?: "true";
                inTransit?: "true";
                onTemporaryTransfer?: "true";
                overlay?: "exempt" | "reduced" | "suspended" | "disciplined" | "inspected" | "interrupted";
                sort?: "name" | "joinDate" | "officialDate" | "birthYear" | "-name" | "-joinDate" | "-officialDate" | "-birthYear";
                asOf?: string;
                knownAt?: string;
                columns?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Danh sách đảng viên dạng bảng tính, đủ mọi dòng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.file": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hồ sơ đảng viên */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "members.history": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch sử ghi nhận của đảng viên */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersHistory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "counts.show": {
        parameters: {
            query?: {
                under?: string;
                asOf?: string;
                knownAt?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đảng số theo tư cách, giới tính, độ tuổi */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "counts.movement": {
        parameters: {
            query: {
                under?: string;
                from: string;
                to: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tăng, giảm đảng viên trong kỳ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsMovement"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "counts.monthly": {
        parameters: {
            query?: {
                under?: string;
                months?: number;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết nạp, công nhận chính thức, từ trần theo tháng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsMonthly"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "timeline.list": {
        parameters: {
            query?: {
                under?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Những việc vừa ghi nhận */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.list": {
        parameters: {
            query?: {
                q?: string;
                under?: string;
                kind?: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
                status?: ("draft" | "submitted" | "returned" | "approved" | "refused" | "withdrawn")[];
                at?: string;
                cell?: string;
                subject?: string;
                proposal?: string;
                overdue?: "true";
                unrecorded?: "true";
                sort?: "dueOn" | "openedOn" | "-dueOn" | "-openedOn";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Danh sách hồ sơ đề nghị */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.file": {
        parameters: {
            query?: never;
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hồ sơ đề nghị: giấy tờ, biểu quyết, thẩm định, kết quả */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.history": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch sử ghi nhận của hồ sơ đề nghị */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesHistory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cases.readiness": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Điều kiện để gửi hồ sơ lên cấp trên, từng mục */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesReadiness"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.list": {
        parameters: {
            query?: {
                under?: string;
                kind?: "sympathiser" | "admission" | "newMemberCourse" | "recognition" | "card" | "badge" | "strikingOff" | "exit" | "expulsion" | "exemption";
                organisation?: string;
                to?: string;
                status?: "draft" | "submitted";
                sort?: "draftedOn" | "-draftedOn";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các danh sách đề nghị */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.file": {
        parameters: {
            query?: never;
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một danh sách đề nghị cùng các hồ sơ */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsFile"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.history": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch sử ghi nhận của danh sách đề nghị */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsHistory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "proposals.readiness": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Những điều còn thiếu của từng hồ sơ trong danh sách */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsReadiness"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transfers.list": {
        parameters: {
            query: {
                under?: string;
                q?: string;
                /** @description Chuyển đi khỏi nơi hỏi, hay chuyển đến */
                side: "out" | "in";
                kind?: ("official" | "internal" | "collective" | "temporary" | "abroad" | "fromOutside")[];
                status?: ("underWay" | "inTransit" | "abroad" | "received" | "returned" | "cancelled" | "gone" | "staying" | "ended")[];
                open?: "true";
                overdue?: "true";
                /** @description Quá thời hạn mà chưa nộp giấy giới thiệu ở nơi đến */
                notHandedIn?: "true";
                /** @description Tổ chức đảng đến lượt viết ô kế tiếp */
                at?: string;
                member?: string;
                sort?: "dueOn" | "-openedOn";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Chuyển sinh hoạt đảng: danh sách chuyển đi, chờ tiếp nhận, sinh hoạt tạm thời */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransfersList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "collectiveTransfers.list": {
        parameters: {
            query?: {
                under?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Chuyển sinh hoạt đảng tập thể: các quyết định và tiến độ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveTransfersList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conduct.list": {
        parameters: {
            query: {
                q?: string;
                under?: string;
                kind: "inspection" | "discipline" | "suspension" | "complaint" | "interruption" | "left" | "exemption" | "death";
                state?: "open" | "soon" | "closed" | "complained" | "lapsed" | "lifted" | "late";
                member?: string;
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kiểm tra, kỷ luật, đình chỉ, khiếu nại, gián đoạn, ra khỏi Đảng, miễn sinh hoạt, từ trần */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConductList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "worklist.show": {
        parameters: {
            query?: {
                organisation?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Việc cần làm, sắp đến hạn, quá hạn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "worklist.mine": {
        parameters: {
            query?: never;
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Việc của tôi, theo quyền tại từng tổ chức đảng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistMine"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "worklist.rows": {
        parameters: {
            query: {
                organisation?: string;
                kind: "send" | "appraise" | "resolve" | "decide" | "returned" | "actRefused" | "ceremony" | "recognitionReview" | "certificateLapses" | "dossierStale" | "verification" | "notRecognised" | "regularisation" | "annulMoved" | "reconsideration" | "transferBox" | "transferReception" | "transferAnswer" | "transferNotHandedIn" | "temporaryBox" | "temporaryEnds" | "overseasSlip" | "collectPapers" | "deathDossier" | "exemptionEnds" | "suspensionEnds" | "settleComplaint" | "statusToConclude" | "cardProposal" | "badgeProposal" | "cardToHandOut" | "badgeToNumber" | "badgeToPresent" | "movedAway" | "movedHere" | "dossierLoan" | "dossierLost" | "dossierReconciliation" | "supplementCampaign" | "supplement" | "supplementToConfirm" | "supplementToPassUp" | "windingUp" | "reorganisationHeld" | "sealToReplace" | "sealToCollect" | "errorReport";
                below?: "true";
                late?: "true";
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Từng việc của một loại */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistRows"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "plans.show": {
        parameters: {
            query?: {
                under?: string;
                year?: number;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kế hoạch kết nạp đảng viên và kết quả thực hiện */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cards.list": {
        parameters: {
            query?: {
                under?: string;
                q?: string;
                state?: ("lacking" | "decided" | "sentToProvince" | "sentToCentre" | "printed" | "misprinted" | "delivered" | "handedOut" | "lost" | "returned")[];
                kind?: "issue" | "replaceLost" | "exchange";
                /** @description Đảng viên chính thức không có thẻ */
                lacks?: "true";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Theo dõi việc cấp thẻ đảng viên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cards.book": {
        parameters: {
            query: {
                under?: string;
                q?: string;
                book: "issue" | "handover" | "return";
                from?: string;
                to?: string;
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sổ phát thẻ, sổ giao nhận thẻ, thẻ đã thu */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardsBook"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "badges.list": {
        parameters: {
            query?: {
                under?: string;
                q?: string;
                round?: string;
                milestone?: number;
                state?: "unnumbered" | "unpresented" | "presented";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Huy hiệu Đảng đã có quyết định */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgesList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "badges.forecast": {
        parameters: {
            query?: {
                under?: string;
                round?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dự kiến số người đủ tuổi Đảng nhận Huy hiệu tại một đợt, theo mức và tổ chức đảng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgesForecast"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "badges.due": {
        parameters: {
            query: {
                under?: string;
                round?: string;
                milestone: number;
                /** @description Đã đủ từ đợt trước mà chưa được tặng */
                late?: "true";
                /** @description Chưa đủ, có thể được xét tặng sớm nếu bệnh nặng */
                early?: "true";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đảng viên đủ tuổi Đảng nhận Huy hiệu tại một đợt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgesDue"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "badgeSeries.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dãy số Huy hiệu của cấp ủy quyết định */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgeSeriesShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "seals.list": {
        parameters: {
            query?: {
                under?: string;
                q?: string;
                organisation?: string;
                stage?: ("requested" | "issued" | "inUse" | "lost" | "collected" | "destroyed")[];
                /** @description Chỉ những con dấu phải thu hồi */
                due?: "true";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sổ theo dõi con dấu của các tổ chức đảng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.list": {
        parameters: {
            query?: {
                q?: string;
                under?: string;
                cell?: string;
                only?: "unnumbered" | "lent" | "missed";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hồ sơ đảng viên: số lý lịch, tài liệu, tài liệu còn thiếu, đang cho mượn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossiersList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossiers.ofMember": {
        parameters: {
            query?: never;
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hồ sơ của một đảng viên: mục lục, tài liệu còn thiếu, lần cho mượn, phiếu bổ sung */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossiersOfMember"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documentTypes.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Danh mục loại tài liệu trong hồ sơ đảng viên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTypesShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierLoans.list": {
        parameters: {
            query?: {
                under?: string;
                open?: "true";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sổ cho mượn hồ sơ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierLoansList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierReconciliations.list": {
        parameters: {
            query?: {
                under?: string;
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các lần đối khớp hồ sơ với danh sách đảng viên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierReconciliationsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierNumbers.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dãy số lý lịch và các khoảng số của tổ chức đảng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierNumbersShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierSeries.history": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch sử ghi nhận dãy số lý lịch của tỉnh ủy, thành ủy */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierSeriesHistory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "dossierBlocks.history": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch sử ghi nhận các khoảng số lý lịch của tổ chức đảng */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierBlocksHistory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "supplementCampaigns.history": {
        parameters: {
            query?: {
                asOf?: string;
                knownAt?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch sử ghi nhận các đợt bổ sung hồ sơ của tổ chức đảng */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplementCampaignsHistory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "supplements.list": {
        parameters: {
            query: {
                under?: string;
                year: number;
                stage: "none" | "returned" | "submitted" | "confirmed" | "passedUp";
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Phiếu bổ sung hồ sơ của năm, theo bước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplementsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "supplements.summary": {
        parameters: {
            query: {
                under?: string;
                year: number;
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tình hình bổ sung hồ sơ của năm, theo tổ chức đảng trực thuộc */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplementsSummary"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lịch làm việc: ngày nghỉ, ngày làm bù */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "errorReports.list": {
        parameters: {
            query?: {
                under?: string;
                /** @description Cấp ủy đang giữ */
                at?: string;
                status?: ("received" | "answered" | "forwarded" | "closed")[];
                limit?: number;
                cursor?: string;
                total?: "true";
            };
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các báo lỗi phần mềm gửi cấp ủy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReportsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "errorReports.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một báo lỗi phần mềm và việc xử lý */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReportsShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "policies.show": {
        parameters: {
            query?: {
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tham số nghiệp vụ theo từng phiên bản quy định, có nguồn và người ghi */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliciesShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents.ofPolicies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bản chụp văn bản quy định tham số nghiệp vụ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Tải lên bản chụp giấy tờ (PDF, JPEG, PNG, TIFF); không được dùng đến trong một ngày thì bị bỏ */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsUpload"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents.ofMember": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bản chụp có trong hồ sơ đảng viên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents.ofOrganisation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bản chụp có trong hồ sơ tổ chức đảng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents.ofCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bản chụp có trong hồ sơ đề nghị */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "documents.ofProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bản chụp có trong danh sách đề nghị */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "papers.proposal": {
        parameters: {
            query?: never;
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In danh sách đề nghị (PDF) */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "papers.partyAge": {
        parameters: {
            query?: never;
            header?: {
                "Min-Position"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In giấy xác nhận tuổi Đảng (PDF) */
            200: {
                headers: {
                    /** @description Revision in quotes, strong */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.template": {
        parameters: {
            query: {
                kind: "members" | "organisations";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tải mẫu nhập dữ liệu */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các lần nhập dữ liệu của tài khoản */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.begin": {
        parameters: {
            query: {
                kind: "members" | "organisations";
                organisation?: string;
                filename: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Gửi tệp để kiểm tra; chưa ghi nhận gì */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsBegin"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một lần nhập dữ liệu: cột, số dòng, tiến độ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsShow"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.map": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportsMapBody"];
            };
        };
        responses: {
            /** @description Ghép cột của tệp với trường của mẫu */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsMap"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.rows": {
        parameters: {
            query?: {
                only?: "all" | "errors" | "warnings";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Từng dòng của tệp và kết quả kiểm tra */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsRows"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.errors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bảng tính các lỗi của tệp */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.commit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportsCommitBody"];
            };
        };
        responses: {
            /** @description Ghi nhận các dòng đã kiểm tra */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsCommit"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "server.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thay đổi vừa ghi, chỉ mã và phiên bản (server-sent events) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "server.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Máy chủ đang chạy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerHealth"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "server.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Máy chủ sẵn sàng phục vụ, kể cả dữ liệu hiển thị */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "server.openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mô tả giao diện này (OpenAPI 3.1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
